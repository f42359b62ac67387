package dev.touchstone.report.allure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ExecutorTest {

    @Test
    void github_gitlab_and_jenkins_are_known_by_their_variables() {
        assertEquals(
                new Executor(
                        "GitHub Actions",
                        "github",
                        "https://git.example/o/r",
                        7,
                        "ci #7",
                        "https://git.example/o/r/actions/runs/99"),
                of(Map.of(
                        "GITHUB_RUN_ID", "99",
                        "GITHUB_RUN_NUMBER", "7",
                        "GITHUB_WORKFLOW", "ci",
                        "GITHUB_SERVER_URL", "https://git.example",
                        "GITHUB_REPOSITORY", "o/r")));
        assertEquals(
                new Executor(
                        "GitLab CI", "gitlab", "https://lab.example/p", 5, "test #5", "https://lab.example/p/-/jobs/1"),
                of(Map.of(
                        "GITLAB_CI", "true",
                        "CI_PROJECT_URL", "https://lab.example/p",
                        "CI_PIPELINE_IID", "5",
                        "CI_JOB_NAME", "test",
                        "CI_JOB_URL", "https://lab.example/p/-/jobs/1")));
        assertEquals(
                new Executor("Jenkins", "jenkins", "https://j.example/", 3, "job #3", "https://j.example/job/3/"),
                of(Map.of(
                        "JENKINS_URL", "https://j.example/",
                        "BUILD_NUMBER", "3",
                        "JOB_NAME", "job",
                        "BUILD_URL", "https://j.example/job/3/")));
    }

    @Test
    void a_number_that_is_none_is_no_order() {
        assertEquals(0, of(Map.of("JENKINS_URL", "x", "BUILD_NUMBER", "seven")).buildOrder());
    }

    @Test
    void elsewhere_there_is_none() {
        assertEquals(Optional.empty(), Executor.of(Map.of("CI", "true")));
    }

    private static Executor of(Map<String, String> environment) {
        return Executor.of(environment).orElseThrow();
    }
}
