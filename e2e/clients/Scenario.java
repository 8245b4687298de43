import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.client.ApiClient;
import vn.client.ApiException;
import vn.client.api.SessionApi;
import vn.client.api.UnitsApi;
import vn.client.model.Problem;
import vn.client.model.Unit;
import vn.client.model.UnitPage;

/** What a system of another authority does with a client that it generated from the contract. */
public final class Scenario {

    private static final String DAY = "2022-12-26";
    private static final int PAGE = 50;

    private Scenario() {}

    public static void main(String... arguments) throws Exception {
        ApiClient client = client(arguments[0], arguments[1]);
        UnitsApi units = new UnitsApi(client);
        List<String> codes = codes(units);
        Unit province = units.getUnit("06", null, DAY, null, null);
        Map<String, Object> found = Map.of(
                "caller", new SessionApi(client).getMe().getUsername(),
                "codes", codes,
                "province", province.getName().getVi(),
                "unknown", problem(() -> units.getUnit("KHONG-CO", null, DAY, null, null)),
                "stranger", problem(() -> new SessionApi(client(arguments[0], "tkt_wrong")).getMe()));
        System.out.println(new ObjectMapper().writeValueAsString(found));
    }

    private static ApiClient client(String address, String token) {
        ApiClient client = new ApiClient();
        client.updateBaseUri(address);
        client.setRequestInterceptor(request -> request.setHeader("Authorization", "Bearer " + token));
        return client;
    }

    /** All communes of the day, page by page. */
    private static List<String> codes(UnitsApi units) throws ApiException {
        List<String> codes = new ArrayList<>();
        String cursor = null;
        do {
            UnitPage page =
                    units.listUnits(
                            null, null, null, cursor, DAY, null, null, null, PAGE, null, null, null, "code", "06");
            page.getItems().forEach(unit -> codes.add(unit.getCode()));
            cursor = page.getNext() == null ? null : page.getNext().replaceFirst(".*[?&]cursor=([^&]+).*", "$1");
        } while (cursor != null);
        return codes;
    }

    private interface Call {
        void run() throws ApiException;
    }

    /** What a problem says to a program: its status and its code. */
    private static String problem(Call call) throws Exception {
        try {
            call.run();
            return "none";
        } catch (ApiException e) {
            Problem problem = ApiClient.createDefaultObjectMapper().readValue(e.getResponseBody(), Problem.class);
            return problem.getStatus() + " " + problem.getCode();
        }
    }
}
