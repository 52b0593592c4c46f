package org.openleap.browser;

import org.openleap.stack.Browser;
import org.openqa.selenium.By;
import org.openqa.selenium.JavascriptExecutor;

/** What all pages of signed-in people have in common. */
final class StaffPage {
    private StaffPage() {}

    /** How far the page can be moved sideways; zero is right. */
    static long pixelsBeyondTheEdge(Browser browser) {
        var script = "return Math.max(0, document.documentElement.scrollWidth - window.innerWidth)";
        return (Long) ((JavascriptExecutor) browser.driver()).executeScript(script);
    }

    static String firstLink(Browser browser, String selector) {
        return browser.find(By.cssSelector(selector)).getAttribute("href");
    }
}
