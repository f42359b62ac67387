package dev.touchstone.conformance;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import ai.djl.ndarray.types.DataType;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the conformance test says of data that is damaged or not known to it. */
class GoldenReadingTest {

    @TempDir
    Path root;

    @Test
    void an_array_is_read_with_its_shape() throws IOException {
        Numbers numbers = folder(integers("(2, 1)", 3, -4)).array("a.npy");
        assertArrayEquals(new int[] {2, 1}, numbers.shape());
        assertArrayEquals(new double[] {3, -4}, numbers.values());
    }

    @Test
    void an_array_of_another_shape_than_the_manifest_says_is_named() throws IOException {
        assertThat(complaint(integers("(1, 2)", 3, -4)), containsString("a.npy is of shape [1, 2]"));
    }

    @Test
    void an_array_that_was_cut_off_is_named() throws IOException {
        byte[] whole = integers("(2, 1)", 3, -4);
        assertThat(complaint(Arrays.copyOf(whole, whole.length - 1)), containsString("a.npy holds 7 bytes for 2"));
    }

    @Test
    void a_file_that_is_no_array_is_named() throws IOException {
        assertThat(complaint(new byte[] {1, 2}), containsString("a.npy is no NumPy array"));
    }

    @Test
    void networks_and_operations_that_are_not_known_are_listed_as_unsupported() throws IOException {
        Files.createDirectories(root.resolve("small"));
        Files.writeString(root.resolve("small/new.json"), """
                {"cases": [{"id": "one", "method": "Gradient", "input": {"x": [[1.0]]}, "expected": {"x": [[1.0]]},
                            "layers": [{"name": "a", "op": "fold", "inputs": ["x"]}], "target": null,
                            "tolerance": {"mode": "max", "value": 1}}]}""");
        Row small = SmallConformance.run(folder(integers("(2, 1)", 3, -4)), DataType.FLOAT32)
                .get(0);
        assertEquals("new.json,one,Gradient,,,unsupported,the operation fold is not read here", small.line());

        List<Row> arrays = ArrayConformance.run(new GoldenFolder(root), DataType.FLOAT32);
        assertEquals(
                "net,network,all,,,unsupported,there is no network for net here",
                arrays.get(0).line());
    }

    private String complaint(byte[] array) throws IOException {
        GoldenFolder folder = folder(array);
        return assertThrows(UncheckedIOException.class, () -> folder.array("a.npy"))
                .getMessage();
    }

    private GoldenFolder folder(byte[] array) throws IOException {
        Files.write(root.resolve("a.npy"), array);
        Files.createDirectories(root.resolve("net"));
        Files.write(root.resolve("net/x.npy"), array);
        Files.writeString(root.resolve("manifest.json"), """
                {"arrays": [{"path": "a.npy", "shape": [2, 1], "sha256": ""}], "methods": {"net": {}},
                 "models": {"net": {"parameters": [{"name": "bias", "file": "a.npy"}]}}}""");
        return new GoldenFolder(root);
    }

    private static byte[] integers(String shape, int... values) throws IOException {
        String header = "{'descr': '<i4', 'fortran_order': False, 'shape': " + shape + ", }\n";
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(new byte[] {(byte) 0x93, 'N', 'U', 'M', 'P', 'Y', 1, 0, (byte) header.length(), 0});
        bytes.writeBytes(header.getBytes(StandardCharsets.US_ASCII));
        for (int value : values) {
            bytes.writeBytes(
                    new byte[] {(byte) value, (byte) (value >> 8), (byte) (value >> 16), (byte) (value >> 24)});
        }
        return bytes.toByteArray();
    }
}
