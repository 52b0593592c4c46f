package org.openleap.stack;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.WindowType;
import org.openqa.selenium.bidi.browsingcontext.BrowsingContext;
import org.openqa.selenium.bidi.browsingcontext.CreateContextParameters;
import org.openqa.selenium.bidi.module.Browser;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;

/**
 * A running Chromium. To start one takes longer than most tests, so it is kept for the next test; each test gets a window with a
 * profile that nobody used before, or with that of an account which is signed in already.
 */
final class Chromium {
    private static final Path BINARY = Path.of("/usr/bin/chromium");
    private static final Path DRIVER = Path.of("/usr/bin/chromedriver");
    /** Selenium warns at each start that it knows no debugging protocol of this version; we need none of it. Held, or it is lost. */
    private static final Logger CHATTER = Logger.getLogger("org.openqa.selenium");

    private static final Dimension DESK = new Dimension(1280, 900);

    private static final Deque<Chromium> IDLE = new ArrayDeque<>();

    static {
        CHATTER.setLevel(Level.SEVERE);
    }

    private final ChromeDriver driver;
    private final Browser profiles;
    private final String firstWindow;
    private final Map<String, String> accounts = new HashMap<>();
    private String stranger = "";
    private boolean isOpen;

    private Chromium() {
        driver = new ChromeDriver(service(), options());
        profiles = new Browser(driver);
        firstWindow = driver.getWindowHandle();
        Runtime.getRuntime().addShutdownHook(new Thread(driver::quit, "stop-chromium"));
    }

    static boolean isInstalled() {
        return Files.isExecutable(BINARY) && Files.isExecutable(DRIVER);
    }

    /** One that no test is using. */
    static synchronized Chromium take() {
        return IDLE.isEmpty() ? new Chromium() : IDLE.pop();
    }

    /** The test is over. What it did is forgotten, but for who signed in. */
    void giveBack() {
        closeWindows();
        forgetStranger();
        synchronized (Chromium.class) {
            IDLE.push(this);
        }
    }

    /** With a window; whoever has not signed in has one with a profile that nobody used before. */
    ChromeDriver driver() {
        if (!isOpen) beAStranger();
        return driver;
    }

    private void beAStranger() {
        stranger = profiles.createUserContext();
        openWindow(stranger);
    }

    /** A window with the profile of an account, used by nobody else. */
    void be(String account) {
        closeWindows();
        forgetStranger();
        openWindow(accounts.computeIfAbsent(account, first -> profiles.createUserContext()));
    }

    private void openWindow(String profile) {
        var window = new CreateContextParameters(WindowType.TAB).userContext(profile);
        driver.switchTo().window(new BrowsingContext(driver, window).getId());
        driver.manage().window().setSize(DESK);
        isOpen = true;
    }

    private void closeWindows() {
        if (!isOpen) return;
        for (var window : driver.getWindowHandles()) {
            if (window.equals(firstWindow)) continue;
            driver.switchTo().window(window);
            driver.close();
        }
        driver.switchTo().window(firstWindow);
        isOpen = false;
    }

    private void forgetStranger() {
        if (stranger.isEmpty()) return;
        profiles.removeUserContext(stranger);
        stranger = "";
    }

    private static ChromeDriverService service() {
        return new ChromeDriverService.Builder()
                .usingDriverExecutable(DRIVER.toFile())
                .usingAnyFreePort()
                .build();
    }

    private static ChromeOptions options() {
        var options = new ChromeOptions();
        options.enableBiDi();
        options.setBinary(BINARY.toFile());
        options.addArguments(
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--disable-dev-shm-usage",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--lang=en-GB");
        return options;
    }
}
