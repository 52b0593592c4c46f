package org.openleap.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.openleap.stack.Browser;
import org.openleap.stack.LeapStack;
import org.openleap.stack.NeedsBrowser;
import org.openleap.stack.WithLeap;
import org.openqa.selenium.By;
import org.openqa.selenium.support.ui.Select;

/** Both sides of an agreement at their own screens: written, talked about, signed, printed, read by everybody. */
@WithLeap
@NeedsBrowser
class AgreementPagesBrowserIT {
    private static final String PARTNER = "merrow-valley-cvs";
    private static final String PARTNER_NAME = "Merrow Valley CVS";
    private static final String ORGANISATION = "insert into organisation (alias, name, sort_name, match_name, listed,"
            + " category, type, sector, network, ods_code, charity_number, website, email, phone, profile, mechanisms,"
            + " owner, health, health_note, influence, interest, added_at, changed_by, changed_at, changed_what, version)"
            + " select ?, ?, lower(?), 'merrow valley cvs', true, 'service_users_carers_families', 'carers_organisation',"
            + " '', 'FAMILIAR', '', '', '', '', '', '', '', 'system', 'NOT_SAID', '', 0, 0, now(6), 'system', now(6),"
            + " 'stakeholder.added', 1 from dual where not exists (select 1 from organisation where alias = ?)";

    private final LeapStack leap;

    AgreementPagesBrowserIT(LeapStack leap) {
        this.leap = leap;
    }

    @Test
    void bothSidesWriteAndSignAnAgreement(Browser lead, Browser partner, Browser director)
            throws IOException, InterruptedException {
        enterPartner();
        lead.signInAs("lead", "/staff/agreements");
        var reference = drafted(lead);
        var staff = new AgreementPage(lead, "/staff", reference);
        PageCheck.isFit(lead, "agreement-draft");
        write(staff);
        staff.describeSharing();
        PageCheck.isFit(lead, "agreement-written");
        staff.share("The first version, for your trustees.");
        lead.visit("/staff/agreement-edit?ref=" + reference + "&part=section&section=AIMS");
        PageCheck.isFit(lead, "agreement-edit");
        lead.visit("/staff/agreement-edit?ref=" + reference + "&part=sharing");
        PageCheck.isFit(lead, "agreement-edit-sharing");

        partner.signInAs("partnerlead", "/partner/agreements");
        PageCheck.isFit(partner, "partner-agreements");
        var theirs = new AgreementPage(partner, "/partner", reference);
        PageCheck.isFit(partner, "partner-agreement");
        theirs.comment(
                "MEETINGS",
                "Evenings suit volunteers better.",
                "We meet every two months, in the evening, in the library at Hartmoor. Papers come a week before.");
        assertThat(partner.text()).contains("Waits for an answer");

        staff.accept("Evenings it is.");
        staff.share("Meetings in the evening, as you asked.");
        staff.compare();
        assertThat(lead.all(By.tagName("ins"))).isNotEmpty();
        assertThat(lead.all(By.tagName("del"))).isNotEmpty();
        PageCheck.isFit(lead, "agreement-compare");

        theirs.readToSign("Chair", "Hartmoor Library");
        theirs.signWithoutReading();
        assertThat(partner.text()).contains("Confirm that you have read it");
        assertThat(partner.find(By.id("signForm:office:input")).getAttribute("value"))
                .isEqualTo("Chair");
        PageCheck.isFit(partner, "partner-sign-wrong");
        theirs.sign();
        assertThat(partner.text()).contains("The signature is recorded.");
        PageCheck.isFit(partner, "partner-signed");

        director.signInAs("director", "/staff/agreements");
        var board = new AgreementPage(director, "/staff", reference);
        board.readToSign("Chief Executive", "Trust headquarters, Enderby Road");
        board.sign();
        assertThat(director.text()).contains("In force").contains("Sharing is open");
        staff.open();
        PageCheck.isFit(lead, "agreement-in-force");
        lead.visit("/staff/agreement-release?ref=" + reference);
        PageCheck.isFit(lead, "agreement-release");
        lead.visit("/staff/agreements");
        PageCheck.isFit(lead, "agreements");
        lead.visit("/staff/partnership?ref=" + partnershipOf(lead));
        PageCheck.isFit(lead, "partnership-with-agreement");

        var paper = download(partner, "/partner/agreement-paper?ref=" + reference + "&version=2");
        assertThat(new String(paper.body(), 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
        assertThat(paper.headers().firstValue("Content-Disposition"))
                .hasValueSatisfying(
                        value -> assertThat(value).startsWith("attachment").contains(reference));
        assertThat(paper.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        Files.write(Path.of("target", "screenshots", "agreement.pdf"), paper.body());

        lead.visit("/staff/agreement-edit?ref=" + reference + "&part=publish");
        lead.press(By.id("publishForm:publish"));
        lead.visit("/agreement?ref=" + reference);
        assertThat(lead.text()).contains("Chief Executive");
        PageCheck.isFit(lead, "agreement-public");
    }

    private void write(AgreementPage staff) {
        staff.write(
                "PURPOSE",
                "People who are seldom heard in Merrow Valley say early and often what their services should be like.");
        staff.write("MEETINGS", "We meet every two months, in the afternoon. Papers come a week before.");
        staff.write(
                "PRINCIPLES",
                "- Each side stays independent and says openly what it thinks.\n- No surprises: bad news is told first."
                        + "\n- Expenses are paid within ten working days.");
    }

    /** A partnership with the partner, and the first draft of its agreement; the reference of the agreement. */
    private String drafted(Browser lead) {
        lead.visit("/staff/partnership-new");
        lead.type(By.id("beginForm:title:input"), "Seldom heard in Merrow Valley");
        lead.type(By.id("beginForm:purpose:input"), "People who are seldom heard say what they need.");
        new Select(lead.find(By.id("beginForm:organisation:input"))).selectByValue(PARTNER);
        lead.press(By.id("beginForm:save"));
        lead.press(By.id("draftAgreement"));
        PageCheck.isFit(lead, "agreement-new");
        lead.press(By.id("newForm:save"));
        return lead.driver().getCurrentUrl().replaceFirst(".*ref=", "");
    }

    private static String partnershipOf(Browser lead) {
        lead.press(By.cssSelector("td a.t"));
        return lead.all(By.cssSelector(".crumb a")).get(1).getText();
    }

    private HttpResponse<byte[]> download(Browser browser, String path) throws IOException, InterruptedException {
        var cookies = browser.driver().manage().getCookies().stream()
                .map(cookie -> cookie.getName() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
        var request = HttpRequest.newBuilder(leap.page(path))
                .header("Cookie", cookies)
                .build();
        return leap.http().send(request, HttpResponse.BodyHandlers.ofByteArray());
    }

    private void enterPartner() {
        try (var database = leap.database();
                var insert = database.prepareStatement(ORGANISATION)) {
            insert.setString(1, PARTNER);
            insert.setString(2, PARTNER_NAME);
            insert.setString(3, PARTNER_NAME);
            insert.setString(4, PARTNER);
            insert.executeUpdate();
        } catch (SQLException refused) {
            throw new IllegalStateException(refused);
        }
    }
}
