package dev.touchstone.study;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import org.junit.jupiter.api.Test;

class JsonOutputTest {

    @Test
    void it_holds_the_rows_with_what_they_come_from() {
        StudyResults results = StudyExamples.results(StudyExamples.row("lrp-z", "simple-fr", 1, "empty", Double.NaN));

        assertThat(JsonOutput.print(results), is("""
                {
                  "schema": 1,
                  "provenance": {
                    "versions": {
                      "touchstone": "1.0",
                      "djl": "0.35.1",
                      "junit": "1.14.4",
                      "java": "17.0.15",
                      "os": "Linux"
                    },
                    "samples": 100,
                    "baseSeed": 1,
                    "alpha": 0.001,
                    "scalarisation": "abs-of-channel-sum",
                    "measures": [
                      "PAFL-ink",
                      "PAFL-tight"
                    ],
                    "methods": [
                      {
                        "id": "lrp-z",
                        "parameters": {
                          "merging": "true",
                          "start": "LOGIT"
                        }
                      }
                    ],
                    "models": [
                      {
                        "setting": "simple-fr",
                        "network": "simple-cnn",
                        "background": "black",
                        "scenario": "textbox/simple-fr",
                        "specification": "world",
                        "recipe": "recipe",
                        "weightsSha256": "abc",
                        "worstBucketAccuracy": 0.995,
                        "worstProbeShare": 0.99,
                        "device": "cpu()"
                      }
                    ]
                  },
                  "rows": [
                    {
                      "method": "lrp-z",
                      "setting": "simple-fr",
                      "network": "simple-cnn",
                      "background": "black",
                      "bucket": 1,
                      "bucketName": "empty",
                      "objects": 2,
                      "measure": "PAFL-tight",
                      "mean": null,
                      "lower": null,
                      "upper": null,
                      "spread": 0.0,
                      "n": 0,
                      "undefined": 100,
                      "oracle": 1.0,
                      "random": 0.024
                    }
                  ],
                  "notes": [],
                  "unmeasured": [],
                  "unverified": [],
                  "times": []
                }
                """));
    }
}
