package example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ApplicationsTest {
    private static final String APPLICATIONS = "/api/v3/npq-applications";

    @RegisterExtension
    final MockServer server = new MockServer("one");

    @Test
    void anApplicationIsAccepted() throws Exception {
        var list = server.get(APPLICATIONS);
        assertTrue(list.body().contains("\"status\":\"pending\""), list.body());
        var id = Pattern.compile("\"data\":\\[\\{\"id\":\"([^\"]*)\"").matcher(list.body());
        assertTrue(id.find());

        var accepted = server.post(
                APPLICATIONS + "/" + id.group(1) + "/accept",
                "{\"data\":{\"type\":\"npq-application-accept\",\"attributes\":{\"funded_place\":true}}}");

        assertEquals(200, accepted.statusCode(), accepted.body());
        assertTrue(server.get(APPLICATIONS).body().contains("\"status\":\"accepted\""));
    }

    @Test
    void noOtherTestIsSeen() throws Exception {
        assertTrue(server.get(APPLICATIONS).body().contains("\"status\":\"pending\""));
    }
}
