package org.openleap.stack;

import java.time.Duration;
import java.util.List;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.Keys;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.ExpectedCondition;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** A window of Chromium with a profile of its own. Every step waits for what it needs, so that no test has to. */
public final class Browser implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(100);
    private static final By ACCOUNT = By.id("username");

    private final LeapStack stack;
    private final Chromium chromium;

    private Browser(LeapStack stack, Chromium chromium) {
        this.stack = stack;
        this.chromium = chromium;
    }

    static boolean isInstalled() {
        return Chromium.isInstalled();
    }

    static Browser open(LeapStack stack) {
        return new Browser(stack, Chromium.take());
    }

    /** Sets the width of the window, 390 for a phone. */
    public Browser beAsWideAs(int pixels) {
        driver().manage().window().setSize(new Dimension(pixels, 900));
        return this;
    }

    /** Opens a page of LEAP, for example {@code /tell-us}. */
    public Browser visit(String path) {
        driver().get(stack.page(path).toString());
        return this;
    }

    /**
     * Opens a page that needs a sign-in as a demonstration account. Whoever was signed in by an earlier test still is; everybody
     * else signs in at Keycloak.
     */
    public Browser signInAs(String account, String path) {
        chromium.be(account);
        visit(path);
        if (!all(ACCOUNT).isEmpty()) {
            type(ACCOUNT, account);
            press(By.cssSelector("[type=submit]"));
            type(By.id("password"), "leap");
            press(By.cssSelector("[type=submit]"));
        }
        waitUntil(ExpectedConditions.urlContains(stack.page(path).getPath()));
        return this;
    }

    /** The element, as soon as it is there and visible. */
    public WebElement find(By what) {
        return waitUntil(ExpectedConditions.visibilityOfElementLocated(what));
    }

    /** All such elements that are there now. */
    public List<WebElement> all(By what) {
        return driver().findElements(what);
    }

    /** Presses a button or link that is there and enabled, and waits until the page it was on has gone. */
    public void press(By what) {
        leave(() -> waitUntil(ExpectedConditions.elementToBeClickable(what)).click());
    }

    /** Presses Enter on a button, link or field, and waits until the page it was on has gone. */
    public void enter(By what) {
        leave(() -> find(what).sendKeys(Keys.ENTER));
    }

    /** Does what leads to another page, and waits until the page it was on has gone. */
    public void leave(Runnable how) {
        var page = driver().findElement(By.tagName("html"));
        how.run();
        waitUntil(driver -> hasGone(page));
    }

    private static boolean hasGone(WebElement page) {
        try {
            page.isEnabled();
            return false;
        } catch (StaleElementReferenceException gone) {
            return true;
        } catch (WebDriverException broken) {
            if (isTorn(broken)) return true;
            throw broken;
        }
    }

    /** In the middle of the change from page to page ChromeDriver has no word for it but this one. */
    private static boolean isTorn(WebDriverException broken) {
        return broken.getMessage().contains("does not belong to the document");
    }

    public void type(By field, String text) {
        var element = find(field);
        element.clear();
        element.sendKeys(text);
    }

    /** The first answer that is neither false nor nothing. A page that changes under the look is looked at again. */
    public <T> T waitUntil(ExpectedCondition<T> condition) {
        return new WebDriverWait(driver(), PATIENCE, BETWEEN_LOOKS).until(driver -> {
            try {
                return condition.apply(driver);
            } catch (StaleElementReferenceException gone) {
                return null;
            } catch (WebDriverException broken) {
                if (isTorn(broken)) return null;
                throw broken;
            }
        });
    }

    public String heading() {
        return textOf(By.tagName("h1"));
    }

    public String text() {
        return textOf(By.tagName("body"));
    }

    /** What is to be read in an element, as soon as it is there and visible. */
    public String textOf(By what) {
        return waitUntil(driver -> {
            var element = ExpectedConditions.visibilityOfElementLocated(what).apply(driver);
            return element == null ? null : element.getText();
        });
    }

    /** What axe finds wrong on this page, by name; empty is good. */
    public List<String> accessibilityFaults() {
        return Axe.faults(chromium.driver());
    }

    public WebDriver driver() {
        return chromium.driver();
    }

    @Override
    public void close() {
        chromium.giveBack();
    }
}
