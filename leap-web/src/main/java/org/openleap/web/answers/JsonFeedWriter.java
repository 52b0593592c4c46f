package org.openleap.web.answers;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;

/** Writes a feed as JSON Feed 1.1 (jsonfeed.org). */
final class JsonFeedWriter {
    static final String TYPE = "application/feed+json;charset=UTF-8";

    private JsonFeedWriter() {}

    static String write(Feed feed) {
        var items = Json.createArrayBuilder();
        feed.entries().forEach(entry -> items.add(item(entry)));
        return Json.createObjectBuilder()
                .add("version", "https://jsonfeed.org/version/1.1")
                .add("title", feed.title())
                .add("home_page_url", feed.home())
                .add("feed_url", feed.self(".json"))
                .add("language", "en-GB")
                .add("authors", authors(feed))
                .add("items", items)
                .build()
                .toString();
    }

    private static JsonArrayBuilder authors(Feed feed) {
        return Json.createArrayBuilder().add(Json.createObjectBuilder().add("name", feed.author()));
    }

    private static JsonObjectBuilder item(Feed.Entry entry) {
        var item = Json.createObjectBuilder()
                .add("id", entry.address())
                .add("url", entry.address())
                .add("title", entry.title())
                .add("content_text", entry.text())
                .add("date_published", entry.updated().toString())
                .add("date_modified", entry.updated().toString());
        return entry.tags().isEmpty() ? item : item.add("tags", Json.createArrayBuilder(entry.tags()));
    }
}
