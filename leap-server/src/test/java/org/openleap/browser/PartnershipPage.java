package org.openleap.browser;

import java.time.LocalDate;
import org.openleap.stack.Browser;
import org.openqa.selenium.By;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.support.ui.Select;

/** The page of one partnership and its forms, as somebody who leads engagement uses them. */
final class PartnershipPage {
    private final Browser browser;
    private final String reference;

    PartnershipPage(Browser browser, String reference) {
        this.browser = browser;
        this.reference = reference;
    }

    PartnershipPage open() {
        browser.visit("/staff/partnership?ref=" + reference);
        return this;
    }

    PartnershipPage edit(String part) {
        browser.visit("/staff/partnership-edit?ref=" + reference + "&part=" + part);
        return this;
    }

    /** Follows the link "Change" of somebody who takes part. */
    PartnershipPage editRoleOf(String name) {
        open();
        browser.driver()
                .get(browser.find(By.xpath("//*[@class='pt-roles']/li[contains(., '" + name + "')]//a"))
                        .getAttribute("href"));
        return this;
    }

    PartnershipPage type(String field, String text) {
        browser.type(By.cssSelector("[id$=':" + field + ":input']"), text);
        return this;
    }

    PartnershipPage choose(String field, String value) {
        new Select(browser.find(By.cssSelector("[id$=':" + field + ":input']"))).selectByValue(value);
        return this;
    }

    /** A date as every browser sends it, whatever its calendar looks like. */
    PartnershipPage date(String field, LocalDate day) {
        var input = browser.find(By.cssSelector("[id$=':" + field + ":input']"));
        ((JavascriptExecutor) browser.driver())
                .executeScript("arguments[0].value = arguments[1]", input, day.toString());
        return this;
    }

    PartnershipPage save() {
        browser.press(By.cssSelector("[id$=':save']"));
        return this;
    }

    /** What the ring says is missing. */
    String ring() {
        return browser.find(By.className("pt-ringcard")).getText();
    }

    String status() {
        return browser.find(By.cssSelector(".pagehead .tag")).getText();
    }
}
