package org.openleap.browser;

import java.nio.file.Path;
import org.openleap.stack.Browser;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.support.ui.Select;

/** The page that brings a file into the register. */
final class ImportPage {
    static final String ADDRESS = "/staff/import";
    private static final int MOST_TABS = 60;

    private final Browser browser;

    ImportPage(Browser browser) {
        this.browser = browser;
    }

    /** Uploads the file from the start of the page. */
    ImportPage upload(Path file) {
        browser.visit(ADDRESS);
        browser.find(By.id("uploadForm:file")).sendKeys(file.toString());
        browser.press(By.id("uploadForm:upload"));
        return this;
    }

    /** Says what a column holds. */
    void choose(String heading, String field) {
        var label = browser.find(By.xpath("//ul[@class='columns']//label[normalize-space()='" + heading + "']"));
        new Select(browser.find(By.id(label.getDomAttribute("for")))).selectByVisibleText(field);
    }

    /** Chooses the radio button with that label. */
    void pick(String label) {
        browser.find(By.xpath("//label[normalize-space()='" + label + "']")).click();
    }

    void readAgain() {
        browser.press(By.id("importForm:again"));
    }

    void start() {
        browser.press(By.id("importForm:start"));
    }

    boolean offersToStart() {
        return !browser.all(By.id("importForm:start")).isEmpty();
    }

    String sum() {
        return browser.find(By.id("sum")).getText();
    }

    String problems() {
        return browser.find(By.className("problems")).getText();
    }

    /** How LEAP reads the date of the row with these words. */
    String dayOf(String words) {
        return browser.find(By.xpath("//tr[td[contains(., '" + words + "')]]/td[4]"))
                .getText();
    }

    /** Rows read, items created, rows skipped. The page looks again by itself until the import has ended. */
    String result() {
        return number("rowsRead") + "/" + number("itemsCreated") + "/" + number("rowsSkipped");
    }

    private String number(String id) {
        return browser.textOf(By.id(id));
    }

    /** Goes from one element to the next, as people do who use only a keyboard, until this one has the focus. */
    WebElement tabTo(String id) {
        for (int tab = 0; tab < MOST_TABS; tab++) {
            var focused = browser.driver().switchTo().activeElement();
            if (id.equals(focused.getDomAttribute("id"))) return focused;
            new Actions(browser.driver()).sendKeys(Keys.TAB).perform();
        }
        throw new AssertionError("no Tab leads to " + id);
    }

    /** Presses the button that has the focus. */
    void enter(String id) {
        tabTo(id);
        browser.leave(() -> new Actions(browser.driver()).sendKeys(Keys.ENTER).perform());
    }
}
