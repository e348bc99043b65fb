import type { Table } from '../table.ts'

/** Words for sending a file or picture with the message. */
export const attachment = {
  attached:
    'attached attach attaching attachment attachments enclosed enclosing pasted pasting copied_below pasted_below see_below_for uploaded_here uploading upload sharing_the screenshot^ screen_shot^ screengrab^ screen_grab^ snip snipped forwarding_the attached_as as_pdf pdf jpeg jpg mp4 clip_below photo_below photos_below video_below here_is_the_clip here_is_the_video here_are_the_photos pic_of pics_of photo_of photos_of picture_of pictures_of',
  sentHere: 'below here above attached_here in_this_chat in_the_chat in_chat in_this_message',
  harmless:
    'leaflet^ agenda template^ invite form_blank guidance poster^ newsletter rota terms_of_reference calendar directory contact_list spreadsheet_of_spocs protocol policy name subject_line unit team case_to the_case court station',
  pastes:
    'paste~ pasted upload~ uploading share sharing shared attach~ attached send~ sending drop~ put putting forward~',
} as const satisfies Table
