namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>One thing that words about a date or time can mean.</summary>
public class DateTimeResolution
{
    /// <summary>The moment, as in <c>2018-12-05 09:00:00</c>.</summary>
    public string Value { get; set; }

    /// <summary>Where a range begins.</summary>
    public string Start { get; set; }

    /// <summary>Where a range ends.</summary>
    public string End { get; set; }

    /// <summary>The words in TIMEX form, with X for what they leave open, as in <c>XXXX-12-05</c>.</summary>
    public string Timex { get; set; }
}
