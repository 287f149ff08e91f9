namespace BackPainBot.Domain.Safety;

/// <summary>Whether a candidate may be shown, and if not, why.</summary>
public sealed record SafetyVerdict
{
    private SafetyVerdict(WithheldReason reason) => Reason = reason;

    public static SafetyVerdict Allowed { get; } = new(WithheldReason.None);

    public WithheldReason Reason { get; }

    public bool IsAllowed => Reason == WithheldReason.None;

    /// <exception cref="ArgumentException"><paramref name="reason"/> is <see cref="WithheldReason.None"/>.</exception>
    public static SafetyVerdict Withheld(WithheldReason reason) =>
        reason == WithheldReason.None
            ? throw new ArgumentException("A withheld verdict needs a reason; use Allowed for none.", nameof(reason))
            : new SafetyVerdict(reason);
}
