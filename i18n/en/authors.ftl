### The program’s own texts for authors: which passages count, and where; a scenario drawn.

cli-about-coverage = Tell what becomes of every passage of every guideline: the rule, the advice and the scenarios it leads to. Ends with status 1 where a passage is left out.
    .examples =
        omtanke coverage
        omtanke coverage my-pack --format json
cli-coverage-none = There is no guideline in this pack, so there is nothing to count.
cli-coverage-background = Background, lays nothing down
cli-coverage-missing = Missing: neither a rule nor background
cli-coverage-stances = Behind the stance: { $names }
cli-coverage-advice = Behind the advice: { $names }
cli-coverage-near = The nearest to: { $names }
cli-coverage-ask = Says whom to ask: { $names }
cli-coverage-and-more = { $names } and { $number } more
cli-coverage-scenarios = Met in: { $names }
cli-coverage-scenarios-of = Met in { $number } of { $all } scenarios
cli-coverage-unused = Unused: nothing rests on it
cli-coverage-unmet = Unused: nobody meets it in any scenario
cli-coverage-head-guideline = Guideline
cli-coverage-head-passages = Passages
cli-coverage-head-rules = Rules
cli-coverage-head-background = Background
cli-coverage-head-unused = Unused
cli-coverage-head-missing = Missing
cli-coverage-head-percent = Covered
cli-coverage-head-all = Together
cli-coverage-tell-unused = { $guideline }: no scenario leads to { $passages }. Let a stance, a step or a silence that somebody meets name it, or make it background.
cli-coverage-tell-missing = { $guideline }: the numbering says there is more: { $passages }. Add each as a rule or as background.

cli-about-graph = Draw a scenario’s graph: questions and outcomes as boxes, answers as arrows, for Graphviz or Mermaid.
    .examples =
        omtanke graph friend-request-from-patient
        omtanke graph friend-request-from-patient --format mermaid --lang en
cli-value-graph = FORMAT
cli-arg-graph = dot or mermaid; otherwise dot
