using BackPainBot.Domain.Safety;

namespace BackPainBot.Reading.Lexicons;

/// <summary>What changes a rule's urgency: the presence of any of some concepts.</summary>
/// <param name="Any">Concepts, any of which is enough.</param>
/// <param name="Within">How near they must stand.</param>
/// <param name="To">The urgency that then holds.</param>
/// <param name="Unless">Concepts whose presence in the message forbids the change.</param>
internal sealed record Condition(int[] Any, Within Within, Urgency To, int[] Unless);
