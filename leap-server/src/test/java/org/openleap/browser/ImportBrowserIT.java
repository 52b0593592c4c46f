package org.openleap.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openleap.stack.Browser;
import org.openleap.stack.LeapStack;
import org.openleap.stack.NeedsBrowser;
import org.openleap.stack.WithLeap;
import org.openqa.selenium.By;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.Keys;

/** An officer brings files into the register: a good one, the same one again, and all that are no good. */
@WithLeap
@NeedsBrowser
class ImportBrowserIT {
    private static final String ROW = "The tea was good,01/02/2025\n";

    @TempDir
    Path folder;

    private Browser browser;
    private ImportPage page;

    @BeforeEach
    void open(Browser fresh) {
        browser = fresh;
        browser.signInAs("officer", ImportPage.ADDRESS);
        page = new ImportPage(browser);
    }

    @Test
    void everyRowIsCountedAndTheSameFileAddsNothing() throws IOException {
        var file = answers();
        assertFit("import");

        page.upload(file);
        assertThat(page.sum()).isEqualTo("6 rows: 3 would become items, 3 would not.");
        assertThat(page.dayOf("Everybody smiled")).isEqualTo("3 April 2025");
        assertThat(page.dayOf("The tea")).isEqualTo("Cannot be read");
        assertFit("import-preview");

        page.pick("The month first, like 9/30/2021");
        page.pick("Take them in as items");
        page.readAgain();
        assertThat(page.sum()).isEqualTo("6 rows: 4 would become items, 2 would not.");
        assertThat(page.dayOf("Everybody smiled")).isEqualTo("4 March 2025");

        page.start();
        assertThat(page.result()).isEqualTo("6/4/2");
        assertThat(browser.text()).contains("The answer is empty", "The date cannot be read");
        assertFit("import-result");

        page.upload(file);
        page.pick("Take them in as items");
        page.start();
        assertThat(page.result()).isEqualTo("6/0/6");
        assertThat(browser.text()).contains("An earlier import brought this answer");
    }

    @Test
    void anImportNeedsOnlyAKeyboard() throws IOException {
        page.tabTo("uploadForm:file").sendKeys(answers().toString());
        page.enter("uploadForm:upload");
        page.tabTo("importForm:question:input").sendKeys(Keys.HOME);
        page.enter("importForm:again");
        assertThat(page.sum()).isEqualTo("6 rows: 3 would become items, 3 would not.");
        page.enter("importForm:start");

        assertThat(page.result()).isEqualTo("6/3/3");
    }

    @Test
    void whatIsNoTableIsRefusedWithASentence() throws IOException {
        var picture = Files.copy(Path.of("..", "docs", "images", "today.png"), folder.resolve("answers.csv"));

        assertRefused(picture, "We cannot read this file. Save it as CSV and try again.");
        assertFit("import-refused");
        assertRefused(file("empty.csv", ""), "There are no answers in this file.");
        assertRefused(file("heading.csv", "Date,FFT answer\n"), "There are no answers in this file.");
    }

    @Test
    void aFileThatIsTooLargeIsRefusedWithASentence() throws IOException {
        var sentence = "This file is larger than 10 MB. Split it and import the parts one after the other.";

        assertRefused(file("large.csv", "FFT answer,Date\n" + ROW.repeat(400_000)), sentence);
        assertRefused(file("huge.csv", "FFT answer,Date\n" + ROW.repeat(1_500_000)), sentence);
    }

    @Test
    void aFileWhoseColumnsHaveOtherNamesAsksWhichOneHoldsTheAnswers() throws IOException {
        page.upload(file("other.csv", "When,What they said\n01/02/2025," + UUID.randomUUID() + "\n"));

        assertThat(browser.text()).contains("LEAP does not know yet where to look");
        assertThat(page.offersToStart()).isFalse();
        assertFit("import-columns");
        page.choose("date", "When");
        page.readAgain();
        assertThat(page.problems()).contains("Choose the column that holds the answers in words.");
        assertFit("import-columns-wrong");
        page.choose("words", "What they said");
        page.readAgain();
        assertThat(page.sum()).isEqualTo("One row: 1 would become an item, 0 would not.");
        page.start();
        assertThat(page.result()).isEqualTo("1/1/0");
    }

    @Test
    void anImportThatStumblesSaysHowFarItCameAndCanGoOn(LeapStack leap) throws IOException, SQLException {
        page.upload(answers());
        var address = browser.driver().getCurrentUrl();
        loseTheFile(leap, address.replaceFirst(".*[?&]id=", ""));

        browser.driver().get(address);
        ((JavascriptExecutor) browser.driver()).executeScript("window.stop()");
        assertThat(browser.text()).contains("300 of 900 rows");
        assertFit("import-running");

        browser.driver().get(address);
        browser.find(By.id("goOnForm:goOn"));
        assertFit("import-stopped");
        browser.press(By.id("goOnForm:goOn"));
        assertThat(browser.text()).contains("300 of 900 rows");
        browser.find(By.id("goOnForm:goOn"));
    }

    private void assertRefused(Path file, String sentence) {
        page.upload(file);
        assertThat(page.problems()).contains(sentence);
        assertThat(browser.find(By.id("uploadForm:upload")).isEnabled()).isTrue();
    }

    private void assertFit(String name) {
        assertThat(browser.accessibilityFaults()).as(name).isEmpty();
        assertThat(Screenshots.isTooWideForAPhone(browser)).as(name).isFalse();
        Screenshots.take(browser, name);
    }

    /** An import in the middle of its work, whose next batch fails every time. */
    private static void loseTheFile(LeapStack leap, String id) throws SQLException {
        try (var connection = leap.database();
                var statement = connection.createStatement()) {
            statement.executeUpdate("delete from feedback_import_file where import_id = " + id);
            statement.executeUpdate("update feedback_import set status = 'RUNNING', row_count = 900, rows_read = 300,"
                    + " started_at = uploaded_at where id = " + id);
        }
    }

    private Path file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    private Path answers() throws IOException {
        return file("answers.csv", """
                Comment ID,Date,FFT question,FFT answer
                %1$s-1,30/09/2025,What could we do better?,The car park was full.
                %1$s-2,9/30/2025,What could we do better?,Nothing.
                %1$s-3,03/04/2025,What was good?,"Everybody smiled,
                even at eight."
                %1$s-4,03/04/2025,What was good?,
                %1$s-5,soon,What was good?,The tea.
                %1$s-6,2025-10-01,What was good?,Short wait.
                """.formatted(UUID.randomUUID()));
    }
}
