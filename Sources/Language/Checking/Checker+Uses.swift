import SourceText

/// What is declared and serves nothing: the text meant something by it.
extension Checker {
    /// Something that a population, an intervention or a table declares.
    struct LocalDeclaration {
        let name: String
        let kind: CheckProblem.Declaration
        let range: SourceRange
    }

    mutating func noteUse(_ declared: Declared) { usedPlaces.insert(declared.range) }

    /// Notes the use of a whole table, such as a matrix.
    mutating func noteUse(ofTable number: Int) {
        guard let declared = names[tables[number].name] else { return }
        noteUse(declared)
        for column in tables[number].columns { usedPlaces.insert(column.range) }
    }

    /// Reports what a file declares and nothing uses; a table that is not used at all is reported without its columns.
    ///
    /// A file that several models use may hold more than one of them needs, and is not asked.
    mutating func reportUnused(in file: SourceFileID) {
        for name in names.names {
            guard let declared = names[name], declared.range.file == file, !usedPlaces.contains(declared.range),
                let kind = declared.meaning.unused
            else { continue }
            report(.unusedName(name, kind), at: declared.range)
        }
        for declared in localDeclarations where declared.range.file == file {
            if !usedPlaces.contains(declared.range) {
                report(.unusedName(declared.name, declared.kind), at: declared.range)
            }
        }
        for table in tables {
            guard let declared = names[table.name], usedPlaces.contains(declared.range) else { continue }
            for column in table.columns where column.range.file == file && !usedPlaces.contains(column.range) {
                report(.unusedName("\(table.name).\(column.name)", .column), at: column.range)
            }
        }
    }

    /// Reports the interventions that run in no scenario, where there are scenarios to run them.
    mutating func reportNeverStarted(in file: SourceFileID) {
        guard model.scenarios.count > 1 else { return }
        for (number, intervention) in model.interventions.enumerated() where intervention.range.file == file {
            if !model.scenarios.contains(where: { $0.started.contains(number) }) {
                report(.interventionNeverStarted(intervention.name), at: intervention.range)
            }
        }
    }
}

extension Meaning {
    /// What is missed where nothing uses it; nil for what may stand unused, or is reported by another rule.
    fileprivate var unused: CheckProblem.Declaration? {
        switch self {
        case .definition, .scriptValue: .definition
        case .dataTable: .table
        case .source: .source
        case .payer: .payer
        case .domain: .domain
        case .parameter, .attribute, .state, .population, .intervention, .outcome, .modelOutcome, .stance, .scenario,
            .modelAlias, .bound, .function:
            nil
        }
    }
}
