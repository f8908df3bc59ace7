/// Ports reached over the network: serial servers that pass bytes on as they are ([TcpPorts]), and those that can be
/// told how to set their line ([Rfc2217Ports]). Called on the link thread.
@NullMarked
package vigil.device.tcp;

import org.jspecify.annotations.NullMarked;
