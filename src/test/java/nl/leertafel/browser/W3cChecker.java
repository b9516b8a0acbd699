package nl.leertafel.browser;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The HTML checker of the W3C. It runs as a process, once over all pages, because its libraries would be in the way of
 * ours; the build copies them to {@code target/vnu}.
 */
public final class W3cChecker {
    private static final Path JARS = Path.of("target", "vnu");

    private W3cChecker() {}

    /** What is not valid in the HTML files of a folder, a line each. */
    public static List<String> complaints(Path folder) {
        try {
            Path report = Files.createTempFile("w3c", ".txt");
            int exit = command(folder, report).start().waitFor();
            List<String> lines = Files.readAllLines(report, StandardCharsets.UTF_8);
            Files.delete(report);
            if (exit != 0 && lines.isEmpty()) throw new IllegalStateException("The W3C checker ended with " + exit);
            // Thymeleaf closes the hidden inputs of its checkboxes with a slash, which is harmless; and what people
            // wrote is in their own language, whatever the language of the page
            return lines.stream()
                    .filter(line -> !line.contains("appears to be written in"))
                    .filter(line -> !line.contains("info: Trailing slash"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static ProcessBuilder command(Path folder, Path report) {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return new ProcessBuilder(
                        java,
                        "-cp",
                        JARS + File.separator + "*",
                        "nu.validator.client.SimpleCommandLineValidator",
                        "--format",
                        "gnu",
                        "--skip-non-html",
                        folder.toString())
                .redirectErrorStream(true)
                .redirectOutput(report.toFile());
    }
}
