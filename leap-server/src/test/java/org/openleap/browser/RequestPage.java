package org.openleap.browser;

import org.openleap.stack.Browser;
import org.openqa.selenium.By;

/** The page of a request about personal data, for whoever answers for information. */
public final class RequestPage {
    private final Browser browser;
    private final String reference;

    private RequestPage(Browser browser) {
        this.browser = browser;
        this.reference = browser.heading().replaceAll(":.*", "");
    }

    /** Logs that somebody wants to be erased. */
    public static RequestPage log(Browser browser, String person) {
        form(browser, person);
        browser.press(By.id("requestForm:open"));
        return new RequestPage(browser);
    }

    /** Everything is typed, and nothing is sent. */
    static void form(Browser browser, String person) {
        browser.signInAs("ig", "/staff/request-new");
        browser.find(By.cssSelector("[id='requestForm:kind:input:2']")).click();
        browser.find(By.cssSelector("[id='requestForm:method:input:1']")).click();
        browser.type(By.id("requestForm:name:input"), person);
        browser.type(By.id("requestForm:contact:input"), "1 Somewhere Lane, ZZ99 1AA");
        browser.type(By.id("requestForm:asked:input"), "Please erase what you hold about me.");
    }

    String reference() {
        return reference;
    }

    RequestPage open() {
        browser.visit("/staff/request?ref=" + reference);
        return this;
    }

    public RequestPage identify() {
        browser.type(By.id("identityForm:how:input"), "Rang back on the number we had.");
        browser.press(By.id("identityForm:identify"));
        return this;
    }

    /** Looks for the name, and takes the item. */
    public RequestPage take(String item) {
        search();
        browser.press(By.xpath("//button[contains(., '" + item + "')]"));
        return open();
    }

    void search() {
        browser.press(By.linkText("Look for their records"));
        browser.press(By.id("wantedForm:search"));
    }

    void startErasing(String item) {
        open();
        browser.press(By.xpath("//a[contains(., 'Erase or correct') and contains(., '" + item + "')]"));
    }

    /** Takes the person out; what they said stays. */
    public void erase(String item) {
        startErasing(item);
        browser.find(By.cssSelector("#eraseForm\\:authority\\:input option[value=ERASURE_REQUEST]"))
                .click();
        browser.find(By.id("eraseForm:sure")).click();
        browser.press(By.id("eraseForm:erase"));
    }
}
