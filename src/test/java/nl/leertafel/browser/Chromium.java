package nl.leertafel.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.impl.driver.Driver;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * The browser of the tests, one for the whole run. Takes the Chromium of this machine; without one it installs Debian's
 * package where it may, else lets Playwright download its own; else the test fails and says what to install.
 */
final class Chromium {
    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome.exe");
    private static final List<Path> PLACES = List.of(
            Path.of("/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"),
            Path.of("/Applications/Chromium.app/Contents/MacOS/Chromium"),
            Path.of("C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe"));

    private Chromium() {}

    static Browser running() {
        return Running.BROWSER;
    }

    private static final class Running {
        // it ends with this process: Playwright's driver stops its browser when its input closes
        static final Browser BROWSER = launch();
    }

    private static Browser launch() {
        Optional<Path> found = installed().or(Chromium::debianPackage);
        BrowserType.LaunchOptions options = new BrowserType.LaunchOptions();
        if (found.isPresent()) options.setExecutablePath(found.get());
        else downloadOfPlaywright();
        // without this Playwright fetches browsers by itself
        Map<String, String> environment = Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
        return Playwright.create(new Playwright.CreateOptions().setEnv(environment))
                .chromium()
                .launch(options);
    }

    private static Optional<Path> installed() {
        String named = System.getenv("PLAYWRIGHT_CHROMIUM_EXECUTABLE_PATH");
        if (named != null) return Optional.of(Path.of(named));
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        Stream<Path> onPath = Arrays.stream(path.split(File.pathSeparator))
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)));
        return Stream.concat(onPath, PLACES.stream())
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static Optional<Path> debianPackage() {
        boolean debian = Files.isExecutable(Path.of("/usr/bin/apt-get"))
                && System.getProperty("user.name").equals("root");
        if (debian && run("apt-get", "update") && run("apt-get", "install", "-y", "chromium")) return installed();
        return Optional.empty();
    }

    private static void downloadOfPlaywright() {
        ProcessBuilder install = Driver.ensureDriverInstalled(Map.of(), false).createProcessBuilder();
        install.command().addAll(List.of("install", "chromium"));
        if (!run(install)) {
            throw new IllegalStateException("The browser tests need Chromium, and it could not be fetched. Install it"
                    + " (on Debian or Ubuntu: apt-get install chromium), or name one in"
                    + " PLAYWRIGHT_CHROMIUM_EXECUTABLE_PATH.");
        }
    }

    private static boolean run(String... command) {
        ProcessBuilder process = new ProcessBuilder(command);
        process.environment().put("DEBIAN_FRONTEND", "noninteractive");
        return run(process);
    }

    private static boolean run(ProcessBuilder command) {
        try {
            Process process = command.inheritIO().start();
            if (process.waitFor(5, TimeUnit.MINUTES)) return process.exitValue() == 0;
            process.destroyForcibly();
            return false;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
