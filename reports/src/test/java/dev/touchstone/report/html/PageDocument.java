package dev.touchstone.report.html;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** A page as its elements; reading it shows that it is well-formed. */
record PageDocument(Element root) {

    static PageDocument of(String page) {
        try {
            String markup = page.replaceFirst("<!DOCTYPE html>\n", "");
            return new PageDocument(DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new ByteArrayInputStream(markup.getBytes(StandardCharsets.UTF_8)))
                    .getDocumentElement());
        } catch (Exception e) {
            throw new AssertionError("not well-formed: " + e.getMessage(), e);
        }
    }

    List<Element> all(String tag) {
        NodeList nodes = root.getElementsByTagName(tag);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }

    List<String> texts(String tag) {
        return all(tag).stream().map(Element::getTextContent).map(String::strip).toList();
    }

    /** The pictures of tests: those in a figure. */
    List<Element> pictures() {
        return all("img").stream()
                .filter(picture -> picture.getParentNode().getNodeName().equals("figure"))
                .toList();
    }

    /** Whether an element is seen at once, not folded away. */
    static boolean isOpen(Element element) {
        for (Node node = element; node != null; node = node.getParentNode()) {
            if (node.getNodeName().equals("details")) {
                return false;
            }
        }
        return true;
    }
}
