namespace Microsoft.Bot.Builder;

/// <summary>A typed form of a recogniser's result.</summary>
public interface IRecognizerConvert
{
    void Convert(dynamic result);
}
