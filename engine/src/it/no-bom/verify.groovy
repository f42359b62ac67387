// Before JUnit breaks, the user reads why it will, and what to do.
def log = new File(basedir, 'build.log').getText('UTF-8')
def explanation = '''WARNING: Parts of JUnit have unlike versions. Tests may not start, with a NoSuchMethodError or a NoClassDefFoundError.
  junit-jupiter-api 6.1.3
  junit-jupiter-engine 6.1.3
  junit-jupiter-params 6.1.3
  junit-platform-commons 1.14.4
  junit-platform-engine 1.14.4
  junit-platform-launcher 6.1.3
Import the BOM org.junit:junit-bom, of the version that you want, such as 6.1.3, before any other BOM: with Maven in <dependencyManagement>, \
with Gradle as testImplementation(platform("org.junit:junit-bom:6.1.3")).
'''
assert log.contains(explanation)
assert log.indexOf('java.lang.NoSuchMethodError: ') > log.indexOf(explanation)

// Once, however often Surefire asks for tests.
assert log.count('Parts of JUnit have unlike versions') == 1
