package org.openleap.browser;

import org.openleap.stack.Browser;
import org.openqa.selenium.By;
import org.openqa.selenium.JavascriptExecutor;

/** One agreement as either side uses it. */
final class AgreementPage {
    private final Browser browser;
    private final String base;
    private final String reference;

    /** @param base {@code /staff} or {@code /partner} */
    AgreementPage(Browser browser, String base, String reference) {
        this.browser = browser;
        this.base = base;
        this.reference = reference;
        open();
    }

    void open() {
        browser.visit(base + "/agreement?ref=" + reference);
    }

    void write(String section, String wording) {
        browser.visit("/staff/agreement-edit?ref=" + reference + "&part=section&section=" + section);
        browser.type(By.id("sectionForm:wording:input"), wording);
        browser.press(By.id("sectionForm:save"));
    }

    /** The schedule with everything done, for items and published pairs. */
    void describeSharing() {
        browser.visit("/staff/agreement-edit?ref=" + reference + "&part=sharing");
        fill("leadOrganisation", "The trust");
        fill("safeguarding", "The trust's safeguarding team, on the same day");
        fill("subjectAccess", "Whoever is asked, after talking to the other");
        fill("breaches", "Both, within one working day");
        fill("retention", "Two years");
        date("privacyNotice", "2026-02-01");
        date("assessment", "2026-02-01");
        browser.find(By.cssSelector("[id='scheduleForm:views:0']")).click();
        browser.find(By.cssSelector("[id='scheduleForm:views:2']")).click();
        browser.press(By.id("scheduleForm:save"));
    }

    void share(String note) {
        browser.press(By.id("share"));
        browser.type(By.id("shareForm:note:input"), note);
        browser.press(By.id("shareForm:share"));
    }

    void comment(String section, String words, String proposal) {
        browser.press(By.id("comment-" + section));
        browser.type(By.id("commentForm:words:input"), words);
        browser.type(By.id("commentForm:proposal:input"), proposal);
        browser.press(By.id("commentForm:say"));
    }

    void accept(String answer) {
        open();
        browser.press(By.cssSelector("[id^=answer-]"));
        browser.type(By.id("answerForm:answer:input"), answer);
        browser.press(By.id("answerForm:accept"));
    }

    /** Leaves the form as it is, ready to sign. */
    void readToSign(String office, String place) {
        open();
        browser.press(By.id("sign"));
        browser.type(By.id("signForm:office:input"), office);
        browser.type(By.id("signForm:place:input"), place);
    }

    void sign() {
        var read = browser.find(By.id("signForm:read"));
        if (!read.isSelected()) read.click();
        browser.press(By.id("signForm:sign"));
    }

    void signWithoutReading() {
        browser.press(By.id("signForm:sign"));
    }

    void compare() {
        browser.visit(base + "/agreement-compare?ref=" + reference);
    }

    private void fill(String field, String text) {
        browser.type(By.id("scheduleForm:" + field + ":input"), text);
    }

    /** A date field wants its value, whatever the language of the browser is. */
    private void date(String field, String day) {
        var input = browser.find(By.id("scheduleForm:" + field + ":input"));
        ((JavascriptExecutor) browser.driver()).executeScript("arguments[0].value = arguments[1]", input, day);
    }
}
