import Numerics
import Testing

@Suite struct ParameterErrorWordingTests {
    @Test func `the sentences say what is wrong and what is required`() {
        func sentence(_ form: DistributionForm, _ arguments: [Double]) -> String {
            do throws(ParameterError) {
                _ = try Distribution(form, arguments)
                return "accepted"
            } catch {
                return error.sentence
            }
        }
        #expect(sentence(.normal, [1, -2]) == "The sd is -2.0, but must be finite and above zero.")
        #expect(sentence(.normal, [1]) == "normal takes 2 arguments (mean, sd), but was given 1.")
        #expect(sentence(.empirical, []) == "empirical needs at least one value in (values), but was given 0.")
        #expect(sentence(.beta, [.nan, 1]) == "The alpha is not a number.")
        #expect(sentence(.triangular, [0, 3, 2]) == "The mode (3.0) must be at most the max (2.0).")
        #expect(sentence(.uniform, [2, 2]) == "The min (2.0) must be below the max (2.0).")
        #expect(
            sentence(.betaMoments, [0.5, 0.5])
                == "No beta distribution has mean 0.5 and sd 0.5: with this mean the sd must be below 0.5.")
        #expect(sentence(.categorical, [0]) == "At least one weight must be above zero.")
        #expect(
            sentence(.weightedEmpirical, [1, 2, 3])
                == "There must be as many weights as values, but 3 arguments cannot be halved.")
        #expect(sentence(.categorical, [1, -1]) == "The weight 2 is -1.0, but must be finite and not below zero.")
        #expect(
            sentence(.gammaMoments, [1e-200, 1e200])
                == "These arguments make the shape 0.0, but it must be at least 1e-100 and at most 1e+100.")
    }
}
