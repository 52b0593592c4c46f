package org.openleap.stack;

import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.support.ui.ExpectedCondition;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** A fresh Chromium with a profile of its own. Every step waits for what it needs, so that no test has to. */
public final class Browser implements AutoCloseable {
    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final Path DRIVER = Path.of("/usr/bin/chromedriver");
    /** Selenium warns at each start that it knows no debugging protocol of this version; we use none. Held, or it is lost. */
    private static final Logger CHATTER = Logger.getLogger("org.openqa.selenium");

    static {
        CHATTER.setLevel(Level.SEVERE);
    }

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final LeapStack stack;
    private final WebDriver driver;

    private Browser(LeapStack stack, WebDriver driver) {
        this.stack = stack;
        this.driver = driver;
    }

    static boolean isInstalled() {
        return Files.isExecutable(CHROMIUM) && Files.isExecutable(DRIVER);
    }

    static Browser open(LeapStack stack) {
        var options = new ChromeOptions();
        options.setBinary(CHROMIUM.toFile());
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
        var service = new ChromeDriverService.Builder()
                .usingDriverExecutable(DRIVER.toFile())
                .usingAnyFreePort()
                .build();
        var browser = new Browser(stack, new ChromeDriver(service, options));
        browser.beAsWideAs(1280);
        return browser;
    }

    /** Sets the width of the window, 390 for a phone. */
    public Browser beAsWideAs(int pixels) {
        driver.manage().window().setSize(new Dimension(pixels, 900));
        return this;
    }

    /** Opens a page of LEAP, for example {@code /tell-us}. */
    public Browser visit(String path) {
        driver.get(stack.page(path).toString());
        return this;
    }

    /** Signs in at Keycloak with a demonstration account, starting from a page that needs it. */
    public Browser signInAs(String account, String path) {
        visit(path);
        type(By.id("username"), account);
        find(By.cssSelector("[type=submit]")).click();
        type(By.id("password"), "leap");
        find(By.cssSelector("[type=submit]")).click();
        waitUntil(ExpectedConditions.urlContains(stack.page(path).getPath()));
        return this;
    }

    /** The element, as soon as it is there and visible. */
    public WebElement find(By what) {
        return waitUntil(ExpectedConditions.visibilityOfElementLocated(what));
    }

    /** All such elements that are there now. */
    public List<WebElement> all(By what) {
        return driver.findElements(what);
    }

    /** Presses a button or link that is there and enabled, and waits until the page it was on has gone. */
    public void press(By what) {
        var page = driver.findElement(By.tagName("html"));
        waitUntil(ExpectedConditions.elementToBeClickable(what)).click();
        waitUntil(driver -> hasGone(page));
    }

    /** In the middle of the change ChromeDriver has no word for it but this one. */
    private static boolean hasGone(WebElement page) {
        try {
            page.isEnabled();
            return false;
        } catch (StaleElementReferenceException gone) {
            return true;
        } catch (WebDriverException torn) {
            if (torn.getMessage().contains("does not belong to the document")) return true;
            throw torn;
        }
    }

    public void type(By field, String text) {
        var element = find(field);
        element.clear();
        element.sendKeys(text);
    }

    public <T> T waitUntil(ExpectedCondition<T> condition) {
        return new WebDriverWait(driver, PATIENCE).until(condition);
    }

    public String heading() {
        return find(By.tagName("h1")).getText();
    }

    public String text() {
        return find(By.tagName("body")).getText();
    }

    /** What axe finds wrong on this page, by name; empty is good. */
    public List<String> accessibilityFaults() {
        return new AxeBuilder()
                .analyze(driver).getViolations().stream()
                        .map(Browser::described)
                        .toList();
    }

    private static String described(Rule rule) {
        return rule.getId() + ": " + rule.getHelp() + " "
                + rule.getNodes().stream()
                        .map(node -> node.getTarget().toString())
                        .toList();
    }

    public WebDriver driver() {
        return driver;
    }

    @Override
    public void close() {
        driver.quit();
    }
}
