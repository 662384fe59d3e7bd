import Foundation
import NIOCore

enum ConnectionReset {
    /// Closes so that the client sees a reset: SO_LINGER without time sends RST in place of FIN.
    static func close(_ context: ChannelHandlerContext) {
        if let provider = context.channel as? any SocketOptionProvider {
            provider.setSoLinger(linger(l_onoff: 1, l_linger: 0)).whenFailure { _ in }
        }
        context.close(promise: nil)
    }
}
