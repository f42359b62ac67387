package dev.touchstone.report.allure;

import java.util.Map;
import java.util.Optional;

/**
 * The CI system that ran the tests, as {@code executor.json} has it.
 *
 * @param name of the system
 * @param type by which reports choose a picture
 * @param url of the project there
 * @param buildOrder number of the build
 * @param buildName its name
 * @param buildUrl where it is seen
 */
record Executor(String name, String type, String url, long buildOrder, String buildName, String buildUrl) {

    /** That which the variables of the process speak of; empty if they speak of none. */
    static Optional<Executor> of(Map<String, String> environment) {
        if (environment.containsKey("GITHUB_RUN_ID")) {
            String project = text(environment, "GITHUB_SERVER_URL") + "/" + text(environment, "GITHUB_REPOSITORY");
            return Optional.of(new Executor(
                    "GitHub Actions",
                    "github",
                    project,
                    number(environment, "GITHUB_RUN_NUMBER"),
                    text(environment, "GITHUB_WORKFLOW") + " #" + text(environment, "GITHUB_RUN_NUMBER"),
                    project + "/actions/runs/" + text(environment, "GITHUB_RUN_ID")));
        }
        if (environment.containsKey("GITLAB_CI")) {
            return Optional.of(new Executor(
                    "GitLab CI",
                    "gitlab",
                    text(environment, "CI_PROJECT_URL"),
                    number(environment, "CI_PIPELINE_IID"),
                    text(environment, "CI_JOB_NAME") + " #" + text(environment, "CI_PIPELINE_IID"),
                    text(environment, "CI_JOB_URL")));
        }
        if (environment.containsKey("JENKINS_URL")) {
            return Optional.of(new Executor(
                    "Jenkins",
                    "jenkins",
                    text(environment, "JENKINS_URL"),
                    number(environment, "BUILD_NUMBER"),
                    text(environment, "JOB_NAME") + " #" + text(environment, "BUILD_NUMBER"),
                    text(environment, "BUILD_URL")));
        }
        return Optional.empty();
    }

    private static String text(Map<String, String> environment, String name) {
        return environment.getOrDefault(name, "");
    }

    private static long number(Map<String, String> environment, String name) {
        String value = text(environment, name);
        return value.matches("\\d{1,18}") ? Long.parseLong(value) : 0;
    }
}
