package org.openleap.bench;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.RequestScoped;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/** What LEAP is compared with: the same two things without any rule, by bare JDBC. It is deployed by the benchmark only. */
@Path("items")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class BareResource {
    static final String NEWEST = "select reference, received_at, channel, status, left(words, 140) from feedback_item"
            + " order by received_at desc, id desc limit 25";

    @Resource(lookup = "java:app/jdbc/bare")
    DataSource database;

    /** An item and an event, in one transaction. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response submit(JsonObject item) throws SQLException {
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            long id = insert(connection, "insert into bare_item (words) values (?)", item.getString("words"));
            insert(connection, "insert into bare_event (subject) values (?)", String.valueOf(id));
            connection.commit();
            return Response.status(201)
                    .entity(Json.createObjectBuilder().add("reference", id).build())
                    .build();
        }
    }

    private static long insert(Connection connection, String sql, String value) throws SQLException {
        try (var statement = connection.prepareStatement(sql, Statement.RETURN_GENERATED_KEYS)) {
            statement.setString(1, value);
            statement.executeUpdate();
            try (var keys = statement.getGeneratedKeys()) {
                keys.next();
                return keys.getLong(1);
            }
        }
    }

    @GET
    public JsonArray newest() throws SQLException {
        var page = Json.createArrayBuilder();
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(NEWEST);
                var rows = statement.executeQuery()) {
            while (rows.next()) {
                page.add(Json.createObjectBuilder()
                        .add("reference", rows.getString(1))
                        .add("receivedAt", rows.getTimestamp(2).toInstant().toString())
                        .add("channel", rows.getString(3))
                        .add("status", rows.getString(4))
                        .add("opening", rows.getString(5)));
            }
        }
        return page.build();
    }
}
