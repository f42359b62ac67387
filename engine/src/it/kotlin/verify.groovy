import groovy.xml.XmlSlurper

// Names with blanks are those of the reports.
def outcomes = { type ->
    def suite = new XmlSlurper().parse(new File(basedir, "target/surefire-reports/TEST-it.${type}.xml"))
    suite.testcase.collectEntries { [it.@name.text(), it.failure.@message.text()] }
}
def boxes = outcomes('BoxTest')
assert boxes == [
    'the map lies on the box(gradient)[1]': '',
    'the map lies on the box(edge)[2]': '',
    'edges are no reason(gradient)[1]': '',
    'edges are no reason(edge)[2]': 'criterion missed',
    'the letter decides(oracle)[1]': ''
]
def own = outcomes('OwnMethodTest')
assert own == ['they lie on the box(SaliencyRun)': '']

// The page shows what was built here.
def page = new File(docs, 'kotlin-and-gradle.md').getText('UTF-8')
new File(basedir, 'src/test/kotlin/it').eachFile { assert page.contains(it.getText('UTF-8')) }
def plugin = new File(basedir, 'pom.xml').getText('UTF-8').find(/(?s)<plugin>\s*<groupId>org.jetbrains.kotlin.*?<\/plugin>/)
assert page.contains(plugin.replace('\n      ', '\n').replace('${kotlin.version}', '2.2.20'))
