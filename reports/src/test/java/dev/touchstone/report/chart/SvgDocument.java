package dev.touchstone.report.chart;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** An SVG as its XML elements. */
public record SvgDocument(Element root) {

    /** @throws AssertionError if it is not well-formed */
    public static SvgDocument of(String svg) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            return new SvgDocument(factory.newDocumentBuilder()
                    .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)))
                    .getDocumentElement());
        } catch (Exception e) {
            throw new AssertionError("not well-formed: " + e.getMessage() + "\n" + svg, e);
        }
    }

    public List<Element> all(String tag) {
        NodeList nodes = root.getElementsByTagName(tag);
        return IntStream.range(0, nodes.getLength())
                .mapToObj(i -> (Element) nodes.item(i))
                .toList();
    }

    public List<String> texts() {
        return all("text").stream().map(Element::getTextContent).toList();
    }

    /** The shape that a pointer is told this of. */
    public Element tipped(String tip) {
        return all("title").stream()
                .filter(title -> title.getTextContent().equals(tip))
                .map(title -> (Element) title.getParentNode())
                .findFirst()
                .orElseThrow(() -> new AssertionError("no shape says '" + tip + "'; there are "
                        + all("title").stream().map(Element::getTextContent).toList()));
    }

    /** Four attributes of an element. */
    public static List<String> box(Element element, String... names) {
        return List.of(names).stream().map(element::getAttribute).toList();
    }
}
