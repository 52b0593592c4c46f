package org.openleap.notification.internal;

import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;
import org.openleap.notification.LetterText;
import org.openleap.notification.Mail;
import org.openleap.notification.Occasion;
import org.openleap.notification.OweTelling;
import org.openleap.notification.OwnLetters;
import org.openleap.shared.LeapSetting;

/** Writes letters and mails from the templates in {@code letters/}: first line the subject, then the text. */
@ApplicationScoped
public class TemplatedLetters {
    private final Configuration templates = templates();
    private final Map<String, String> examples = readExamples();

    @Inject
    Instance<OwnLetters> own;

    /**
     * What somebody is told, in the trust's own wording where it has one. What a convenor passes on greets nobody by name: it is for the people of the group.
     *
     * @throws IllegalStateException when a template is missing or uses a word that was not given
     */
    public Letter write(OweTelling owed) {
        return own.stream()
                .flatMap(wordings -> wordings.of(owed.occasion()).stream())
                .findFirst()
                .map(text -> write(owed, text))
                .orElseGet(() -> Letter.of(merge(owed.occasion().template() + ".ftl", words(owed)), owed.words()));
    }

    /** The same in a certain wording, which names nothing that is not there. */
    public Letter write(OweTelling owed, LetterText text) {
        var source = LetterTemplate.of(owed.occasion()).around(text);
        try {
            var template = new Template(owed.occasion().template(), new StringReader(source), templates);
            return Letter.of(merge(template, words(owed)), owed.words());
        } catch (IOException unfit) {
            throw new UncheckedIOException(unfit);
        }
    }

    /** What stands for what in the letters, by name. */
    public Map<String, String> examples() {
        return examples;
    }

    private static Map<String, Object> words(OweTelling owed) {
        var group = owed.isPassedOn() ? owed.recipient().group().name() : "";
        var words = everywhere();
        words.putAll(owed.words());
        words.put("trackUrl", LeapSetting.LEAP_PUBLIC_URL.require() + "/track");
        words.put("reference", owed.item());
        words.put("group", group);
        words.put("name", group.isEmpty() ? owed.recipient().name() : "");
        return words;
    }

    /** What a convenor gets: the letter for the group, and how to pass it on. */
    Letter kit(Telling telling) {
        var words = everywhere();
        words.put("reference", telling.item());
        words.put("group", telling.reader().group().name());
        words.put("name", telling.reader().name());
        words.put("subject", telling.wording().letter().subject());
        words.put("letter", telling.wording().whole().strip());
        return Letter.of(merge("parts/kit.ftl", words));
    }

    /** A text message: that there is an answer and what it is in a word, and never what the person or the trust wrote. */
    String text(Occasion occasion, String item) {
        var words = everywhere();
        words.put("occasion", occasion.name());
        words.put("reference", item);
        return merge("parts/text.ftl", words).strip().replaceAll("\\s+", " ");
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
        try {
            return merge(templates.getTemplate(template), words);
        } catch (IOException missing) {
            throw new UncheckedIOException(template, missing);
        }
    }

    private static String merge(Template template, Map<String, Object> words) throws IOException {
        var text = new StringWriter();
        try {
            template.process(words, text);
        } catch (TemplateException wordMissing) {
            throw new IllegalStateException(template.getName(), wordMissing);
        }
        return text.toString();
    }

    private static Map<String, String> readExamples() {
        var examples = new Properties();
        try (var in = TemplatedLetters.class.getResourceAsStream("/letters/parts/examples.properties")) {
            examples.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return examples.stringPropertyNames().stream().collect(Collectors.toMap(name -> name, examples::getProperty));
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
