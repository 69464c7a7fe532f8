/// A model of one population and two interventions, small enough to read all its phases.
enum SmallModel {
    static let text = """
        model klein "Klein model"
        cycle 1 month
        start 2021-01
        horizon 2 years
        currency EUR 2019
        discount costs 3 %, health 1.5 %
        source HH "Eindrapport"
        payer gemeente "Gemeente"
        payer vgz "Verzekeraar"
        domain Jeugd paid by gemeente
        domain Zvw "Zorgverzekeringswet" paid by vgz

        /// Cost of a family.
        parameter prijs = 1_200 EUR/year from HH "8.1"
        parameter daling ~ beta(2, 6) assumption "no control group"

        population gezin "Gezinnen" {
          size 100
          states thuis, elders in proportion to [3, 1]
          attribute spreiding ~ lognormal(mean: 1, sd: 0.2)
          let kosten = spreiding * (if state == thuis then prijs else 2 * prijs)
          cost Jeugd = 0.75 * kosten
          cost Zvw = 0.25 * kosten
          flow thuis -> elders at rate 0.12 / year
          flow any -> any in proportion to [3, 1] with chance 35 % per year
        }

        intervention hulp "Hulp" for gezin {
          parameter regisseurs = 2 assumption "as many as there are"
          eligible when kosten > 100 EUR/month and not state == elders
          priority kosten descending
          reach 40
          rollout linear from 2021-03 over 1 year
          places regisseurs * 14
          accept 70 %
          lasts 6 months
          response ~ beta(3, 2)
          staff 2.5 hours/week while active
          cost Jeugd "hulp" = 70 EUR/hour * 2.5 hours/week while active, paid by vgz
          cost Jeugd "intake" = 100 EUR on start
          effect Jeugd *= 1 - daling * response while active, then fading with half-life 1 year
          outcome beter "Beter" = 1 on completion
        }

        intervention later for gezin {
          lasts 3 months
        }

        stance voorzichtig "Voorzichtig" {
          set daling ~ beta(1, 9)
        }

        scenario uitbreiding "Uitbreiding" {
          start hulp
        }
        scenario klein_begin extends uitbreiding {
          stance voorzichtig
          set hulp.regisseurs = 1
        }

        """

    static var checked: CheckedText { CheckedText(text, name: "klein.blauw") }
}
