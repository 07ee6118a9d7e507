package lyhord.member.passkey;

import com.yubico.webauthn.CredentialRepository;
import com.yubico.webauthn.RegisteredCredential;
import com.yubico.webauthn.data.ByteArray;
import com.yubico.webauthn.data.PublicKeyCredentialDescriptor;
import com.yubico.webauthn.data.exception.Base64UrlException;
import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import lyhord.member.Member;
import lyhord.member.Members;
import org.springframework.stereotype.Component;

/** The members' keys as the WebAuthn library asks for them. A user handle is a member's id. */
@Component
class Keyring implements CredentialRepository {

  private final Members members;
  private final Passkeys passkeys;

  Keyring(Members members, Passkeys passkeys) {
    this.members = members;
    this.passkeys = passkeys;
  }

  static ByteArray handle(UUID id) {
    var bytes = ByteBuffer.allocate(16);
    bytes.putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits());
    return new ByteArray(bytes.array());
  }

  static Optional<UUID> id(ByteArray handle) {
    if (handle.size() != 16) {
      return Optional.empty();
    }
    var bytes = ByteBuffer.wrap(handle.getBytes());
    return Optional.of(new UUID(bytes.getLong(), bytes.getLong()));
  }

  @Override
  public Set<PublicKeyCredentialDescriptor> getCredentialIdsForUsername(String email) {
    return members.withEmail(email).map(passkeys::of).stream()
        .flatMap(keys -> keys.stream())
        .map(key -> PublicKeyCredentialDescriptor.builder().id(bytes(key.id())).build())
        .collect(Collectors.toSet());
  }

  @Override
  public Optional<ByteArray> getUserHandleForUsername(String email) {
    return members.withEmail(email).map(member -> handle(member.id()));
  }

  @Override
  public Optional<String> getUsernameForUserHandle(ByteArray handle) {
    return id(handle).flatMap(members::withId).map(Member::email);
  }

  @Override
  public Optional<RegisteredCredential> lookup(ByteArray credential, ByteArray handle) {
    return passkeys
        .find(credential)
        .filter(key -> handle(key.owner()).equals(handle))
        .map(key -> registered(credential, key));
  }

  @Override
  public Set<RegisteredCredential> lookupAll(ByteArray credential) {
    return passkeys.find(credential).map(key -> registered(credential, key)).stream()
        .collect(Collectors.toSet());
  }

  private RegisteredCredential registered(ByteArray credential, Passkeys.Passkey key) {
    return RegisteredCredential.builder()
        .credentialId(credential)
        .userHandle(handle(key.owner()))
        .publicKeyCose(key.key())
        .signatureCount(passkeys.count(credential))
        .build();
  }

  private static ByteArray bytes(String text) {
    try {
      return ByteArray.fromBase64Url(text);
    } catch (Base64UrlException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
