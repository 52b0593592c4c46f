package org.openleap.stack;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.JavascriptExecutor;

/** A real browser reaches LEAP and the page with the caught mail. */
@WithLeap
@NeedsBrowser
class BrowserIT {

    @Test
    void theMailPageIsReadableWithoutAFault(LeapStack leap, Browser browser) {
        browser.driver().get(leap.parts().addresses().mailPageUrl());

        assertThat(browser.heading()).isEqualTo("Caught mail");
        assertThat(browser.accessibilityFaults()).isEmpty();
    }

    @Test
    void theHomePageOpens(Browser browser) {
        browser.visit("/");

        assertThat(browser.all(By.tagName("h1"))).hasSize(1);
    }

    @Test
    void aFaultIsNamedWithWhatHasIt(Browser browser) {
        browser.visit("/");
        ((JavascriptExecutor) browser.driver()).executeScript("document.documentElement.removeAttribute('lang')");

        assertThat(browser.accessibilityFaults())
                .singleElement()
                .asString()
                .startsWith("html-has-lang: ")
                .endsWith(" html");
    }
}
