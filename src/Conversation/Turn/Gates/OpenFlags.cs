using BackPainBot.Domain.Safety;

namespace BackPainBot.Conversation.Turn.Gates;

/// <summary>What an open flag means for the conversation.</summary>
public static class OpenFlags
{
    /// <summary>A sign that needs a check today or now is open: no word about activity until it is checked.</summary>
    public static bool HoldsActivity(this SafetyPicture picture)
    {
        ArgumentNullException.ThrowIfNull(picture);
        return picture.Crisis || picture.OpenFlags.Any(flag => flag.Urgency >= Urgency.SameDay || flag.Flag == RedFlag.Minor);
    }
}
