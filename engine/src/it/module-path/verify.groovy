import groovy.xml.XmlSlurper

// On the module path scenarios and tests of Jupiter run as on the class path.
def suite = new XmlSlurper().parse(new File(basedir, 'target/surefire-reports/TEST-it.modular.ModularTest.xml'))
def outcomes = suite.testcase.collectEntries { [it.@name.text(), it.failure.@message.text()] }
assert outcomes == [
    'runs_in_its_module(gradient)[1]': '',
    'runs_in_its_module(edge)[2]': '',
    'misses_with_one_method(gradient)[1]': '',
    'misses_with_one_method(edge)[2]': 'criterion missed',
    'all_of_touchstone_is_in_modules_and_the_engine_knows_its_version': ''
]
