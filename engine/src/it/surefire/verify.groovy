import groovy.xml.MarkupBuilder
import groovy.xml.XmlSlurper

// What Surefire wrote in each round of each combination, held to golden/<round>.xml: names, order, outcomes and messages. Times, the machine,
// what was printed and stack traces are left out. Two rounds cannot be the same in all combinations, and have two golden files: after a failure
// JUnit 5, which has no cancellation, runs on and JUnit 6 skips the rest; and Surefire 3.5 has no name for the error of a class.
def rounds = ['all', 'method', 'nested', 'inherited', 'two-engines', 'groups', 'excluded-groups', 'rerun', 'skip-after-failure', 'configuration']
def exceptions = [
    'skip-after-failure': { junit, surefire -> '-junit-' + junit.tokenize('.')[0] },
    'configuration': { junit, surefire -> '-surefire-' + surefire.tokenize('.')[0..1].join('.') }
]

def given = { node, names -> names.collectEntries { [it, node.@"$it".text()] }.findAll { it.value } }

def outcome = { xml, node ->
    def attributes = given(node, ['type', 'message'])
    xml."${node.name()}"(attributes.message ? attributes : attributes + [text: node.text().readLines().find()])
}

def normalised = { File directory ->
    def text = new StringWriter()
    def xml = new MarkupBuilder(text)
    xml.expandEmptyElements = false
    xml.doubleQuotes = true
    xml.testsuites {
        directory.listFiles().findAll { it.name.endsWith('.xml') }.sort { it.name }.each { file ->
            def suite = new XmlSlurper().parse(file)
            xml.testsuite(given(suite, ['name', 'tests', 'errors', 'skipped', 'failures'])) {
                suite.testcase.each { test ->
                    xml.testcase(given(test, ['name', 'classname'])) {
                        test.children().findAll { !it.name().startsWith('system-') }.each { outcome(xml, it) }
                    }
                }
            }
        }
    }
    text.toString() + '\n'
}

def wrong = []
combinations.tokenize().each { combination ->
    def (junit, surefire) = combination.tokenize('+')
    def target = new File(basedir, "target/junit-$junit-surefire-$surefire")
    assert target.list().findAll { new File(target, it).directory } as Set == rounds as Set
    rounds.each { round ->
        def actual = new File(target, round + (exceptions[round]?.call(junit, surefire) ?: '') + '.xml')
        actual.setText(normalised(new File(target, round)), 'UTF-8')
        def expected = new File(basedir, "golden/$actual.name")
        if (!expected.file || expected.getText('UTF-8') != actual.getText('UTF-8')) {
            wrong << "$actual is not as golden/$actual.name"
        }
    }
    // Only the method that failed was called again.
    def calls = new File(target, 'flaky-calls.txt').readLines()
    if (calls != ['gradient', 'edge', 'oracle', 'edge']) {
        wrong << "calls with $combination: $calls"
    }
}
assert wrong.empty : wrong.join('\n')
