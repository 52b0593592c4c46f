package org.openleap.notification.internal;

import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.openleap.notification.Mail;
import org.openleap.notification.OweTelling;
import org.openleap.shared.LeapSetting;

/** Writes letters and mails from the templates in {@code letters/}: first line the subject, then the text. */
@ApplicationScoped
public class TemplatedLetters {
    private final Configuration templates = templates();

    /** @throws IllegalStateException when a template is missing or uses a word that was not given */
    public Letter write(OweTelling owed) {
        var words = everywhere();
        words.putAll(owed.words());
        words.put("trackUrl", LeapSetting.LEAP_PUBLIC_URL.require() + "/track");
        words.put("reference", owed.item());
        words.put("name", owed.recipient().name());
        return Letter.of(merge(owed.occasion().template() + ".ftl", words));
    }

    /** @throws IllegalStateException when a template is missing or uses a word that was not given */
    public Letter write(Mail mail) {
        var words = everywhere();
        words.putAll(mail.words());
        return Letter.of(merge("mails/" + mail.template() + ".ftl", words));
    }

    /** What every template may use. */
    private static Map<String, Object> everywhere() {
        var words = new HashMap<String, Object>();
        words.put("trust", LeapSetting.LEAP_TRUST_NAME.require());
        words.put("phone", LeapSetting.LEAP_CONTACT_PHONE.require());
        words.put("publicUrl", LeapSetting.LEAP_PUBLIC_URL.require());
        return words;
    }

    private String merge(String template, Map<String, Object> words) {
        var text = new StringWriter();
        try {
            templates.getTemplate(template).process(words, text);
        } catch (IOException missing) {
            throw new UncheckedIOException(template, missing);
        } catch (TemplateException wordMissing) {
            throw new IllegalStateException(template, wordMissing);
        }
        return text.toString();
    }

    private static Configuration templates() {
        var configuration = new Configuration(Configuration.VERSION_2_3_34);
        configuration.setClassLoaderForTemplateLoading(TemplatedLetters.class.getClassLoader(), "letters");
        configuration.setDefaultEncoding("UTF-8");
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        configuration.setLogTemplateExceptions(false);
        configuration.setNumberFormat("computer");
        return configuration;
    }
}
