package org.openleap.notification.internal;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.openleap.notification.NotificationProblem;
import org.openleap.shared.LeapSetting;
import org.openleap.shared.error.RuleViolatedException;

/** Prints letters as tagged PDF (PDF/UA), with the one font that the PDF library brings along. */
@ApplicationScoped
public class LetterPress {
    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
    private static final String FAMILY = "Liberation Sans";

    private final Configuration templates = templates();
    private final CmapLookup letters = letters();

    /**
     * All sheets in one file, each beginning on a new page.
     *
     * @param title what the file is called by a screen reader
     * @param day the date on every letter, as people read it
     * @throws RuleViolatedException {@link NotificationProblem#NOT_PRINTABLE} when the font has no sign for a letter of it
     */
    public byte[] print(String title, String day, List<LetterSheet> sheets) {
        sheets.forEach(this::requirePrintable);
        var pdf = new ByteArrayOutputStream();
        try {
            new PdfRendererBuilder()
                    .usePdfUaAccessibility(true)
                    .useFont(LetterPress::font, FAMILY)
                    .withHtmlContent(page(title, day, sheets), null)
                    .withProducer("LEAP")
                    .toStream(pdf)
                    .run();
        } catch (IOException unprintable) {
            throw new UncheckedIOException(unprintable);
        }
        return pdf.toByteArray();
    }

    private void requirePrintable(LetterSheet sheet) {
        var text = sheet.subject() + sheet.body() + sheet.translation() + String.join("", sheet.address());
        boolean printable = text.codePoints()
                .filter(sign -> !Character.isWhitespace(sign))
                .allMatch(sign -> letters.getGlyphId(sign) != 0);
        if (!printable) throw new RuleViolatedException(NotificationProblem.NOT_PRINTABLE);
    }

    private String page(String title, String day, List<LetterSheet> sheets) {
        var html = new StringWriter();
        var words = Map.of(
                "title", title,
                "day", day,
                "trust", LeapSetting.LEAP_TRUST_NAME.require(),
                "phone", LeapSetting.LEAP_CONTACT_PHONE.require(),
                "sheets", sheets.stream().map(LetterSheet::words).toList());
        try {
            templates.getTemplate("letter.ftlx").process(words, html);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        } catch (TemplateException wrong) {
            throw new IllegalStateException("letter.ftlx", wrong);
        }
        return html.toString();
    }

    private static Configuration templates() {
        var configuration = new Configuration(Configuration.VERSION_2_3_34);
        configuration.setClassLoaderForTemplateLoading(LetterPress.class.getClassLoader(), "papers");
        configuration.setDefaultEncoding("UTF-8");
        configuration.setRecognizeStandardFileExtensions(true);
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        configuration.setLogTemplateExceptions(false);
        configuration.setNumberFormat("computer");
        return configuration;
    }

    private static CmapLookup letters() {
        try (var font = font()) {
            return new TTFParser().parse(new RandomAccessReadBuffer(font)).getUnicodeCmapLookup();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static InputStream font() {
        return PDDocument.class.getResourceAsStream(FONT);
    }
}
