package org.openleap.subject.internal;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.openleap.privacy.HeldSheet;
import org.openleap.shared.LeapSetting;
import org.openleap.subject.FileWords;
import org.openleap.subject.HeldRecord;

/** Prints a person's file as a tagged PDF (PDF/UA), in words that they can read. */
@ApplicationScoped
public class FilePrinter {
    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
    private static final String TEMPLATE = "subject-file.ftlx";

    private final Configuration templates = templates();

    @Inject
    FileWords words;

    @Inject
    InstantSource clock;

    /**
     * What is printed.
     *
     * @param leftOut how often words were left out
     */
    record Paper(SubjectRequest request, List<HeldRecord> records, int leftOut) {}

    byte[] print(Paper paper) {
        var pdf = new ByteArrayOutputStream();
        try {
            new PdfRendererBuilder()
                    .usePdfUaAccessibility(true)
                    .useFont(FilePrinter::font, "Liberation Sans")
                    .withHtmlContent(page(paper), null)
                    .withProducer("LEAP")
                    .toStream(pdf)
                    .run();
        } catch (IOException | TemplateException unprintable) {
            throw new IllegalStateException(TEMPLATE, unprintable);
        }
        return pdf.toByteArray();
    }

    private String page(Paper paper) throws IOException, TemplateException {
        var text = new StringWriter();
        templates
                .getTemplate(TEMPLATE)
                .process(
                        Map.of(
                                "trust", LeapSetting.LEAP_TRUST_NAME.require(),
                                "phone", LeapSetting.LEAP_CONTACT_PHONE.require(),
                                "reference", paper.request().reference().value(),
                                "name", paper.request().name(),
                                "made", words.moment(clock.instant().toString()),
                                "leftOut", paper.leftOut(),
                                "records",
                                        paper.records().stream()
                                                .map(this::record)
                                                .toList()),
                        text);
        return text.toString();
    }

    private Map<String, Object> record(HeldRecord held) {
        return Map.of(
                "heading", words.heading(held.record()),
                "sheets", held.sheets().stream().map(this::sheet).toList());
    }

    private Map<String, Object> sheet(HeldSheet sheet) {
        var fields = sheet.fields().stream()
                .map(field -> Map.of("label", words.label(field.name()), "value", words.value(field)))
                .toList();
        return Map.of("heading", words.part(sheet.part()), "fields", fields);
    }

    private static Configuration templates() {
        var configuration = new Configuration(Configuration.VERSION_2_3_34);
        configuration.setClassLoaderForTemplateLoading(FilePrinter.class.getClassLoader(), "papers");
        configuration.setDefaultEncoding("UTF-8");
        configuration.setRecognizeStandardFileExtensions(true);
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        configuration.setLogTemplateExceptions(false);
        configuration.setNumberFormat("computer");
        return configuration;
    }

    private static InputStream font() {
        return PDDocument.class.getResourceAsStream(FONT);
    }
}
