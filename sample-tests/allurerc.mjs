// A configuration of Allure 3 to begin with; see docs/allure.md.
export default {
  name: "Touchstone",
  output: "target/allure-report",
  historyPath: "history.jsonl",
  appendHistory: true,
  historyLimit: 20,
  categories: {
    rules: [
      { name: "Faulty map", matchers: { statuses: ["failed"], message: /expected +a map of finite/ } },
      {
        name: "Attribution off target",
        matchers: {
          statuses: ["failed"],
          message: /^assert(PrimaryFocus|WorstBucket|SecondaryBelow|FocusDoesNotDrop)(?![\s\S]*a map of finite)/,
        },
      },
      {
        name: "Logic not shown",
        matchers: {
          statuses: ["failed"],
          message:
            /^assert(NoBaselineViolation|CapturesMinimalReason|LogicalAccuracy|NoDoubleClassAssignment|Coherent|InteractionFound)(?![\s\S]*a map of finite)/,
        },
      },
      {
        name: "Does not depend on the model",
        matchers: { statuses: ["failed"], message: /^assert(Passes|SensitiveToTarget)(?![\s\S]*a map of finite)/ },
      },
      { name: "Model, scenario or method broke", matchers: { statuses: ["broken"] } },
      { name: "Not decided", matchers: { statuses: ["skipped"] } },
    ],
  },
  plugins: {
    awesome: {
      options: { singleFile: true, groupBy: ["epic", "feature"], reportLanguage: "en", layout: "split" },
    },
  },
  hideLabels: ["junit.platform.uniqueid", "host", "thread", "language", "framework", "package", "testClass", "testMethod"],
  // A gate sets bounds on metrics, here on one test of the samples: its PAFL must stay above 0.5.
  qualityGate: { rules: [{ metricMin: { key: "pafl-tight.textbox.simple-fr.input-x-gradient", value: 0.5 } }] },
};
