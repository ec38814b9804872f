/** A place in the picture: centimetres to the right and above the floor. */
export type Point = readonly [number, number];

/** Directions in degrees: 0 to the right, 90 up, −90 down, 180 to the left. */
export type Degrees = number;

/** A limb, either by where it ends (the joint between is found so that bones keep their lengths) or by the directions of its two bones. */
export type Limb = { readonly to: Point; readonly bend?: 1 | -1 } | { readonly bones: readonly [Degrees, Degrees] };

/** A foot: where the ankle is, how high the lowest point of the foot is above the floor, and how the foot is turned (0 flat, toes to the right). */
export interface Foot {
  readonly x: number;
  readonly height?: number;
  readonly turn?: Degrees;
  /** 1 lets the knee point ahead, −1 back. */
  readonly bend?: 1 | -1;
  /** Front views only: where the knee is seen, when not simply between hip and foot. */
  readonly knee?: Point;
}

/** One moment of a movement. `near` is the side towards the viewer (in front views the right side of the picture), `far` the other. */
export interface Frame {
  /** Middle of the hips. */
  readonly hip: Point;
  /** From the hips to the shoulders. */
  readonly trunk: Degrees;
  /** From the shoulders to the head; along the trunk when absent. */
  readonly head?: Degrees;
  readonly near: { readonly foot: Foot; readonly arm: Limb };
  readonly far: { readonly foot: Foot; readonly arm: Limb };
}

/** Parts of the body that things can be held with or lie on. */
export type Holder = 'near-hand' | 'far-hand' | 'hands' | 'shoulders' | 'chest' | 'hip' | 'near-foot' | 'far-foot' | 'near-knee';

/** A thing in the picture; sizes in centimetres. */
export type Gear =
  | { readonly kind: 'dumbbell' | 'kettlebell' | 'ball' | 'barbell'; readonly at: Holder }
  | { readonly kind: 'band'; readonly from: Holder | Point; readonly to: Holder | Point }
  | { readonly kind: 'box'; readonly x: number; readonly width: number; readonly height: number }
  | { readonly kind: 'wall'; readonly x: number }
  | { readonly kind: 'bar'; readonly at: Point }
  | { readonly kind: 'roller'; readonly at: Point }
  | { readonly kind: 'pad'; readonly from: Point; readonly to: Point }
  | { readonly kind: 'plate'; readonly at: 'near-foot' | 'far-foot' }
  | { readonly kind: 'towel'; readonly at: Holder };

/** How an exercise moves: key-frames that are joined smoothly, there and back unless it goes round. */
export interface Pose {
  readonly view: 'side' | 'front';
  /** At least one; a single one stands still. */
  readonly frames: readonly Frame[];
  /** Seconds from the first key-frame to the last. */
  readonly seconds: number;
  /** `there-and-back` returns the way it came; `round` goes on from the last key-frame to the first. */
  readonly loop: 'there-and-back' | 'round';
  readonly gear: readonly Gear[];
  /** What is seen, one sentence: the text instead of the picture. */
  readonly says: string;
}
