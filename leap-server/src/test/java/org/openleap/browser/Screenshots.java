package org.openleap.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.openleap.stack.Browser;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.chrome.ChromeDriver;

/** Pictures of whole pages, as wide as a desk and as wide as a phone, for people to look at. */
final class Screenshots {
    static final List<Integer> WIDTHS = List.of(1280, 390);
    private static final Path FOLDER = Path.of("target", "screenshots");

    private Screenshots() {}

    /** Takes both pictures and leaves the window as wide as a desk. */
    static void take(Browser browser, String name) {
        chrome(browser).executeCdpCommand("Emulation.setScrollbarsHidden", Map.of("hidden", true));
        for (int width : WIDTHS) {
            var metrics =
                    Map.<String, Object>of("width", width, "height", 900, "deviceScaleFactor", 1, "mobile", false);
            chrome(browser).executeCdpCommand("Emulation.setDeviceMetricsOverride", metrics);
            var picture = chrome(browser)
                    .executeCdpCommand(
                            "Page.captureScreenshot", Map.of("captureBeyondViewport", true, "format", "png"));
            write(name + "-" + width + ".png", (String) picture.get("data"));
        }
        chrome(browser).executeCdpCommand("Emulation.clearDeviceMetricsOverride", Map.of());
    }

    /** Whether something sticks out to the right on a phone. */
    static boolean isTooWideForAPhone(Browser browser) {
        var metrics = Map.<String, Object>of("width", 390, "height", 900, "deviceScaleFactor", 1, "mobile", false);
        chrome(browser).executeCdpCommand("Emulation.setDeviceMetricsOverride", metrics);
        var tooWide = (Boolean) ((JavascriptExecutor) browser.driver())
                .executeScript("return document.documentElement.scrollWidth > window.innerWidth");
        chrome(browser).executeCdpCommand("Emulation.clearDeviceMetricsOverride", Map.of());
        return tooWide;
    }

    private static ChromeDriver chrome(Browser browser) {
        return (ChromeDriver) browser.driver();
    }

    private static void write(String name, String base64) {
        try {
            Files.createDirectories(FOLDER);
            Files.write(FOLDER.resolve(name), Base64.getDecoder().decode(base64));
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }
}
