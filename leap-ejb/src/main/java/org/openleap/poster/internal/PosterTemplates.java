package org.openleap.poster.internal;

import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Map;

/** Fills the pages of {@code papers/} that posters are printed from; {@code .ftlx} escapes for XML by itself. */
@ApplicationScoped
public class PosterTemplates {
    private final Configuration templates = templates();

    /** @throws IllegalStateException when a template is missing or uses a word that was not given */
    String fill(String template, Map<String, Object> words) {
        var text = new StringWriter();
        try {
            templates.getTemplate(template).process(words, text);
        } catch (IOException missing) {
            throw new UncheckedIOException(template, missing);
        } catch (TemplateException wordMissing) {
            throw new IllegalStateException(template, wordMissing);
        }
        return text.toString().strip();
    }

    private static Configuration templates() {
        var configuration = new Configuration(Configuration.VERSION_2_3_34);
        configuration.setClassLoaderForTemplateLoading(PosterTemplates.class.getClassLoader(), "papers");
        configuration.setDefaultEncoding("UTF-8");
        configuration.setRecognizeStandardFileExtensions(true);
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        configuration.setLogTemplateExceptions(false);
        configuration.setNumberFormat("computer");
        return configuration;
    }
}
