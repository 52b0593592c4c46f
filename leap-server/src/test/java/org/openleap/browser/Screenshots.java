package org.openleap.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import org.openleap.stack.Browser;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.chrome.ChromeDriver;

/** Pictures of whole pages, as wide as a desk and as wide as a phone, for people to look at. */
final class Screenshots {
    /** How wide a phone is, in pixels. */
    static final int PHONE = 390;

    private static final List<Integer> WIDTHS = List.of(1280, PHONE);
    /** Chromium itself takes longer to make the file small than to draw the page. */
    private static final Map<String, Object> PNG =
            Map.of("captureBeyondViewport", true, "format", "png", "optimizeForSpeed", true);

    private static final Path FOLDER = Path.of("target", "screenshots");

    private Screenshots() {}

    /** Takes both pictures and leaves the window as it was. */
    static void take(Browser browser, String name) {
        take(browser, name, width -> {});
    }

    /**
     * Takes both pictures and leaves the window as it was.
     *
     * @param look at the page while it is that wide
     */
    static void take(Browser browser, String name, IntConsumer look) {
        var chrome = (ChromeDriver) browser.driver();
        chrome.executeCdpCommand("Emulation.setScrollbarsHidden", Map.of("hidden", true));
        for (int width : WIDTHS) {
            var metrics =
                    Map.<String, Object>of("width", width, "height", 900, "deviceScaleFactor", 1, "mobile", false);
            chrome.executeCdpCommand("Emulation.setDeviceMetricsOverride", metrics);
            var picture = chrome.executeCdpCommand("Page.captureScreenshot", PNG);
            write(name.replaceAll("[^a-zA-Z0-9]+", "-") + "-" + width + ".png", (String) picture.get("data"));
            look.accept(width);
        }
        chrome.executeCdpCommand("Emulation.clearDeviceMetricsOverride", Map.of());
    }

    /** Whether something sticks out to the right. */
    static boolean isTooWide(Browser browser) {
        return (Boolean) ((JavascriptExecutor) browser.driver())
                .executeScript("return document.documentElement.scrollWidth > window.innerWidth");
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
