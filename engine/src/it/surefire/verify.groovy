import groovy.xml.XmlSlurper

def suite = { String round, String type -> new XmlSlurper().parse(new File(basedir, "target/$round/TEST-it.${type}.xml")) }
def names = { it.testcase.collect { c -> c.@name.text() } }
def same = { expected, actual -> assert expected == actual; true }

// A missed criterion is a failure, a broken method or scenario an error; each has a name of its own.
def all = suite('all', 'VerdictsTest')
same('8', all.@tests.text())
same('1', all.@failures.text())
same('3', all.@errors.text())
same(['breaks(gradient)[1]', 'breaks(edge)[2]', 'has_no_scenario(SaliencyRun)', 'misses_with_one_method(gradient)[1]',
      'misses_with_one_method(edge)[2]', 'passes(gradient)[1]', 'passes(edge)[2]', 'passes_too(oracle)[1]'] as Set, names(all) as Set)
def missed = all.testcase.find { it.@name == 'misses_with_one_method(edge)[2]' }
same('criterion missed', missed.failure.@message.text())
def broken = all.testcase.find { it.@name == 'breaks(gradient)[1]' }
same('method broke', broken.error.@message.text())
same('1', suite('all', 'PlainTest').@tests.text())

// One scenario runs with all of its methods and nothing else.
same(['passes(gradient)[1]', 'passes(edge)[2]'], names(suite('method', 'VerdictsTest')))
same(['passes_too(oracle)[1]'], names(suite('nested', 'VerdictsTest')))

// Tags select leaves.
same(['passes(gradient)[1]', 'passes(edge)[2]'], names(suite('groups', 'VerdictsTest')))
assert !new File(basedir, 'target/groups/TEST-it.FlakyTest.xml').exists()
same(['passes(gradient)[1]', 'passes(edge)[2]', 'passes_too(oracle)[1]'] as Set, names(suite('excluded', 'VerdictsTest')) as Set)

// Only the method that failed is run again, and passing then makes it a flake.
same(['gradient', 'edge', 'oracle', 'edge'], new File(basedir, 'target/flaky-calls.txt').readLines())
def flaky = suite('rerun', 'FlakyTest')
same('3', flaky.@tests.text())
same('0', flaky.@failures.text())
same(1, flaky.testcase.findAll { it.@name == 'scenario(edge)[2]' && !it.flakyFailure.isEmpty() }.size())

// A configuration that cannot be used is an error of the class that says what is wrong.
def configuration = suite('configuration', 'VerdictsTest')
same('1', configuration.@errors.text())
same("touchstone.seed is 'one', but must be a whole number, e.g. touchstone.seed=7", configuration.testcase.error.@message.text())
