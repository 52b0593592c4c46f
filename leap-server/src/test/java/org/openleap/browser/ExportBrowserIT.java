package org.openleap.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openleap.feedback.FeedbackReference;
import org.openleap.stack.Browser;
import org.openleap.stack.LeapStack;
import org.openleap.stack.NeedsBrowser;
import org.openleap.stack.Waiting;
import org.openleap.stack.WithLeap;
import org.openqa.selenium.By;
import org.openqa.selenium.JavascriptExecutor;

/** Lists leave LEAP as files and come back unchanged; whoever takes people's words says why. */
@WithLeap
@NeedsBrowser
class ExportBrowserIT {
    /** Sends the form as the button would, and hands over what comes back. */
    private static final String DOWNLOAD = """
            const done = arguments[arguments.length - 1];
            const button = document.getElementById('exportForm:take');
            const form = new FormData(button.form);
            form.append(button.name, button.value);
            fetch(button.form.action, {method: 'POST', body: new URLSearchParams(form)})
                .then(answer => answer.arrayBuffer())
                .then(bytes => done(btoa(Array.from(new Uint8Array(bytes), b => String.fromCharCode(b)).join(''))));
            """;

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "lead, inbox, items",
        "lead, suggestions?due=overdue, suggestions",
        "lead, tellings?view=settled, tellings",
        "lead, published?view=PUBLISHED, published",
        "lead, partnerships, partnerships",
        "lead, commitments, commitments",
        "lead, activities, activities",
        "director, agreements, agreements",
        "officer, stakeholders, organisations",
        "ig, audit, audit",
        "service, find?kind=suggestion, found-suggestion"
    })
    void everyListCanBeTakenOut(String account, String page, String list, Browser browser) {
        browser.signInAs(account, "/staff/" + page);
        browser.press(By.id("takeOut"));
        assertThat(browser.driver().getCurrentUrl()).contains("list=" + list);

        var csv = text(take(browser, 0));
        var excel = take(browser, 1);

        assertThat(csv.lines().count()).as(csv).isGreaterThan(1);
        assertThat(csv.lines().findFirst().orElse("")).endsWith("\"Taken out on\",\"Only\"");
        assertThat(new String(excel, 0, 2, StandardCharsets.US_ASCII)).isEqualTo("PK");
    }

    @Test
    void aListOfPeoplesWordsNeedsAReasonAndComesBackUnchanged(LeapStack leap, Browser browser)
            throws IOException, SQLException {
        var word = "zq" + UUID.randomUUID().toString().replaceAll("[^a-f]", "") + "out";
        browser.signInAs("officer", "/staff/import");
        var page = new ImportPage(browser);
        page.upload(Files.writeString(folder.resolve("one.csv"), """
                LEAP reference,Received,How it came,Service,Who speaks,Words,Request,Month it happened,Harm,Complaint,May publish,May share
                %s,2025-03-04,Comment card,Larkrise Ward,carer,"=1+1 is %s,
                ""they"" said",'=no,2025-02,not sure,no,yes,no
                """.formatted(fresh(1), word)));
        page.start();
        assertThat(page.result()).isEqualTo("1/1/0");

        var first = found(browser, word);
        var again = page.upload(Files.writeString(folder.resolve("again.csv"), first));
        again.start();
        assertThat(page.result()).isEqualTo("1/0/1");
        assertThat(browser.text()).contains("An item with this reference is in the register already");

        var other = fresh(2);
        page.upload(Files.writeString(folder.resolve("other.csv"), first.replace(fresh(1), other)));
        assertThat(browser.text()).contains("LEAP recognised “LEAP register” by its columns.");
        page.start();
        assertThat(page.result()).isEqualTo("1/1/0");
        var both = found(browser, word);

        assertThat(first)
                .contains("\"'=1+1 is " + word, "\"\"they\"\" said\"", "\"'=no\"", "\"carer\"", "\"not sure\"");
        assertThat(both).contains(line(first)).contains(line(first).replace(fresh(1), other));
        assertThat(reasons(leap)).contains("reason=For the test");
    }

    /** What the search for the word finds, once both sides have it. */
    private String found(Browser browser, String word) {
        browser.visit("/staff/export?list=found-item&q=" + word);
        PageCheck.isFit(browser, "export");
        browser.find(By.id("exportForm:format:input:0")).click();
        browser.press(By.id("exportForm:take"));
        assertThat(browser.text()).contains("Say why you take this list.");
        return Waiting.until(
                Duration.ofSeconds(20),
                "the rows with " + word,
                () -> Optional.of(text(take(browser, 0))).filter(csv -> csv.contains(word)));
    }

    private static byte[] take(Browser browser, int format) {
        browser.find(By.id("exportForm:format:input:" + format)).click();
        browser.all(By.id("exportForm:reason:input")).forEach(field -> {
            field.clear();
            field.sendKeys("For the test");
        });
        var script = (JavascriptExecutor) browser.driver();
        return Base64.getDecoder().decode((String) script.executeAsyncScript(DOWNLOAD));
    }

    private static String line(String csv) {
        return csv.substring(csv.indexOf('\n') + 1).strip();
    }

    /** Far enough apart: a number whose check has no sign gives way to the next. */
    private String fresh(int number) {
        return FeedbackReference.of(folder.toString().hashCode() * 128L + number * 64L)
                .value();
    }

    private static String text(byte[] file) {
        return new String(file, StandardCharsets.UTF_8);
    }

    private static String reasons(LeapStack leap) throws SQLException {
        try (var database = leap.database();
                var statement = database.createStatement();
                var rows = statement.executeQuery(
                        "select group_concat(facts) from audit_event where action = 'export.taken'")) {
            rows.next();
            return rows.getString(1);
        }
    }
}
