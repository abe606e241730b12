using System.Text;
using System.Text.RegularExpressions;
using CameraProgram.Boards;
using CameraProgram.Identity;

namespace CameraProgram.Documents;

/// <summary>What somebody is in the body whose paper they sign.</summary>
public enum PostInBody
{
    /// <summary>Nothing is entered that tells.</summary>
    Unknown,
    Head,
    ActingHead,
    Deputy,
    Other,
}

/// <summary>Which post signs in which form (NĐ 30/2020 Đ.13 and Phụ lục I Mục II.7), and what a job title or a seat says of the post.</summary>
public static partial class PostsInBodies
{
    /// <summary>In the people's committee, by the job title: "Phó Bí thư Đảng ủy, Chủ tịch UBND xã". The deputy of a police or of the council is none of the committee's head.</summary>
    public static PostInBody OfTitle(string? jobTitle)
    {
        if (string.IsNullOrWhiteSpace(jobTitle))
        {
            return PostInBody.Unknown;
        }

        var offices = OfficeSeparator().Split(jobTitle.Normalize(NormalizationForm.FormC)).Select(office => CommitteeOffice().Match(office.Trim()))
            .Where(match => match.Success).ToList();
        return offices switch
        {
            [] => PostInBody.Other,
            _ when offices.Exists(o => !o.Groups["deputy"].Success && !o.Groups["acting"].Success) => PostInBody.Head,
            _ when offices.Exists(o => !o.Groups["deputy"].Success) => PostInBody.ActingHead,
            _ => PostInBody.Deputy,
        };
    }

    public static PostInBody OfSeats(IReadOnlyCollection<BoardSeat> seats) => seats switch
    {
        { Count: 0 } => PostInBody.Unknown,
        _ when seats.Contains(BoardSeat.Head) => PostInBody.Head,
        _ when seats.Any(seat => seat is BoardSeat.StandingDeputyHead or BoardSeat.DeputyHead) => PostInBody.Deputy,
        _ => PostInBody.Other,
    };

    /// <summary>Who stands in signs as they were granted to; else as the paper foresees, or in the form of their own post.</summary>
    public static SignerPosition FormOf(PostInBody post, DelegationKind? standsInAs, SignerPosition? foreseen) => standsInAs switch
    {
        DelegationKind.DeputyForHead => SignerPosition.DeputyForHead,
        DelegationKind.ByAuthorisation => SignerPosition.ByAuthorisation,
        _ => foreseen ?? post switch
        {
            PostInBody.Deputy => SignerPosition.DeputyForHead,
            PostInBody.ActingHead => SignerPosition.ActingHead,
            _ => SignerPosition.Head,
        },
    };

    /// <summary>Whether somebody of that post may sign so. No paper calls "PHÓ CHỦ TỊCH" who is not known to be one.</summary>
    public static bool Fits(SignerPosition form, PostInBody post, IssuingBodyKind body) => form switch
    {
        SignerPosition.Head => post is PostInBody.Head or PostInBody.Unknown,
        SignerPosition.DeputyForHead => post is PostInBody.Deputy,
        // No seat of a board says "acting".
        SignerPosition.ActingHead => post is PostInBody.ActingHead or PostInBody.Unknown || (body == IssuingBodyKind.Board && post is PostInBody.Deputy),
        SignerPosition.ByOrder => post is PostInBody.Other or PostInBody.Unknown,
        _ => post is PostInBody.Deputy or PostInBody.Other or PostInBody.Unknown,
    };

    [GeneratedRegex(@"[,;–—]| - |\bkiêm\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex OfficeSeparator();

    [GeneratedRegex(
        @"^(?<acting>(quyền |q\. ?))?(?<deputy>phó )?chủ tịch( thường trực)?( (ubnd|ủy ban nhân dân|uỷ ban nhân dân|xã|phường|đặc khu)\b.*)?$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex CommitteeOffice();
}
