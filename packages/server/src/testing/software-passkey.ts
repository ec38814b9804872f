import { createHash, createSign, generateKeyPairSync, randomBytes } from 'node:crypto';

/** A passkey made of software, as a device holds one: it answers what a browser asks (WebAuthn Level 3), with ES256. */
export interface SoftwarePasskey {
  readonly id: string;
  /** What a browser gives after making it. */
  made(challenge: string, origin: string): object;
  /** What a browser gives after asking it; each time it counts one further. */
  answers(challenge: string, origin: string, how?: { readonly verified?: boolean; readonly count?: number }): object;
}

/** Makes one for an account, which it hands back with each answer. */
export function softwarePasskey(account: string): SoftwarePasskey {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const { x = '', y = '' } = publicKey.export({ format: 'jwk' });
  const raw = randomBytes(16);
  const id = raw.toString('base64url');
  let counted = 0;
  // COSE key: kty 2 (EC2), alg -7 (ES256), crv 1 (P-256), x, y (RFC 9052, RFC 9053).
  const key = Buffer.concat([hex('a5010203262001215820'), Buffer.from(x, 'base64url'), hex('225820'), Buffer.from(y, 'base64url')]);
  const client = (type: string, challenge: string, origin: string): Buffer =>
    Buffer.from(JSON.stringify({ type, challenge, origin, crossOrigin: false }));
  const head = (origin: string, flags: number, count: number): Buffer => {
    const numbers = Buffer.alloc(5);
    numbers.writeUInt8(flags, 0);
    numbers.writeUInt32BE(count, 1);
    return Buffer.concat([createHash('sha256').update(new URL(origin).hostname).digest(), numbers]);
  };
  const whole = (response: object): object => ({ id, rawId: id, type: 'public-key', clientExtensionResults: {}, response });
  return {
    id,
    made: (challenge, origin) => {
      const credential = Buffer.concat([Buffer.alloc(16), hex('0010'), raw, key]);
      // Present, verified, with credential data.
      const data = Buffer.concat([head(origin, 0x45, 0), credential]);
      // {"fmt": "none", "attStmt": {}, "authData": bytes of up to 255}
      const attestation = Buffer.concat([
        hex('a363666d74646e6f6e656761747453746d74a068617574684461746158'),
        Buffer.from([data.length]),
        data,
      ]);
      return whole({
        clientDataJSON: client('webauthn.create', challenge, origin).toString('base64url'),
        attestationObject: attestation.toString('base64url'),
        transports: ['internal'],
      });
    },
    answers: (challenge, origin, { verified = true, count = (counted += 1) } = {}) => {
      const data = head(origin, verified ? 0x05 : 0x01, count);
      const said = client('webauthn.get', challenge, origin);
      const signature = createSign('sha256')
        .update(Buffer.concat([data, createHash('sha256').update(said).digest()]))
        .sign(privateKey);
      return whole({
        clientDataJSON: said.toString('base64url'),
        authenticatorData: data.toString('base64url'),
        signature: signature.toString('base64url'),
        userHandle: Buffer.from(account).toString('base64url'),
      });
    },
  };
}

function hex(text: string): Buffer {
  return Buffer.from(text, 'hex');
}
