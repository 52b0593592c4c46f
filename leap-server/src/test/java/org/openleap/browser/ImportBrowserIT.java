package org.openleap.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.dhatim.fastexcel.Workbook;
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

        assertThat(browser.text()).contains("LEAP guessed this by the names of the columns");
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
    void anExcelFileIsReadAndTakenBackAgain() throws IOException {
        var workbook = folder.resolve("log.xlsx");
        try (var out = Files.newOutputStream(workbook);
                var book = new Workbook(out, "test", "1.0")) {
            var sheet = book.newWorksheet("Log");
            var cells = List.of("Ref", "First received", "Description", "Location (exact)", "Person type");
            for (int column = 0; column < cells.size(); column++) sheet.value(0, column, cells.get(column));
            sheet.value(1, 0, UUID.randomUUID().toString());
            sheet.value(1, 1, LocalDate.of(2025, 4, 3));
            sheet.style(1, 1).format("dd/mm/yyyy").set();
            sheet.value(1, 2, "The lift was broken again.");
            sheet.value(1, 3, "Larkrise Ward");
        }

        page.upload(workbook);
        assertThat(browser.text()).contains("LEAP recognised “Datix, PALS and complaints” by its columns.");
        assertThat(browser.text()).contains("One cell is a date of Excel’s own", "The sheet “Log” was read.");
        assertThat(page.dayOf("The lift")).isEqualTo("3 April 2025");
        assertFit("import-excel");
        page.start();
        assertThat(page.result()).isEqualTo("1/1/0");

        browser.find(By.cssSelector("#undo summary")).click();
        assertFit("import-undo");
        browser.press(By.id("undoForm:undoNow"));
        assertThat(browser.find(By.id("undone")).getText()).isEqualTo("One item was taken back; none stayed.");
        assertFit("import-undone");
    }

    @Test
    void anImportNeedsOnlyAKeyboard() throws IOException {
        page.tabTo("uploadForm:file").sendKeys(answers().toString());
        page.enter("uploadForm:upload");
        page.tabTo("importForm:column:2:field").sendKeys(Keys.HOME);
        page.enter("importForm:again");
        assertThat(page.sum()).isEqualTo("6 rows: 3 would become items, 3 would not.");
        page.enter("importForm:start");

        assertThat(page.result()).isEqualTo("6/3/3");
    }

    @Test
    void whatIsNoTableIsRefusedWithASentence() throws IOException {
        var picture = Files.copy(Path.of("..", "docs", "images", "today.png"), folder.resolve("answers.csv"));

        assertRefused(
                picture, "We cannot read this file. Save it as CSV or as an Excel workbook (.xlsx) and try again.");
        assertFit("import-refused");
        assertRefused(file("empty.csv", ""), "There are no rows in this file.");
        assertRefused(file("heading.csv", "Date,FFT answer\n"), "There are no rows in this file.");
    }

    @Test
    void aFileThatIsTooLargeIsRefusedWithASentence() throws IOException {
        var sentence = "This file is larger than 25 MB";

        assertRefused(file("large.csv", "FFT answer,Date\n" + ROW.repeat(980_000)), sentence);
        assertRefused(file("huge.csv", "FFT answer,Date\n" + ROW.repeat(1_500_000)), sentence);
    }

    @Test
    void aFileWhoseColumnsHaveOtherNamesAsksWhichOneHoldsTheAnswers() throws IOException {
        page.upload(file("other.csv", "On,Voice\n01/02/2025," + UUID.randomUUID() + "\n"));

        assertThat(browser.text()).contains("LEAP does not know yet where to look");
        assertThat(page.offersToStart()).isFalse();
        assertFit("import-columns");
        page.choose("On", "The day it was said");
        page.readAgain();
        assertThat(page.offersToStart()).isFalse();
        page.choose("Voice", "What they said");
        page.readAgain();
        assertThat(page.sum()).isEqualTo("One row: 1 would become an item, 0 would not.");
        var name = remember();
        page.start();
        assertThat(page.result()).isEqualTo("1/1/0");

        page.upload(file("next.csv", "On,Voice\n02/02/2025," + UUID.randomUUID() + "\n"));
        assertThat(browser.text()).contains("LEAP recognised “" + name + "” by its columns.");
        browser.visit(ImportPage.ADDRESS);
        browser.press(By.xpath("//button[contains(., 'Remove') and contains(., '" + name + "')]"));
        assertThat(browser.text()).doesNotContain(name);
    }

    /** Remembers what the columns hold; a name is asked for only then. */
    private String remember() {
        var name = "Source " + UUID.randomUUID();
        browser.find(By.cssSelector("details.fold summary")).click();
        browser.press(By.id("importForm:saveMapping"));
        assertThat(browser.text()).contains("Enter a name of at most 100 characters.");
        browser.type(By.id("importForm:mapping:input"), name);
        browser.press(By.id("importForm:saveMapping"));
        return name;
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
        PageCheck.isFit(browser, name);
    }

    /** An import in the middle of its work, whose next batch fails every time. */
    private static void loseTheFile(LeapStack leap, String id) throws SQLException {
        try (var connection = leap.database();
                var statement = connection.createStatement()) {
            statement.executeUpdate("delete from import_file_part where import_id = " + id);
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
