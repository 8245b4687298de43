package vn.tongket.integration.webhooks;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

/** Where a name leads. */
interface AddressLookup {

    /**
     * All addresses of a name, as they are now.
     *
     * @throws UnknownHostException where it has none
     */
    List<InetAddress> addressesOf(String host) throws UnknownHostException;
}
